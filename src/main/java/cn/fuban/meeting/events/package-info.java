/** What happens to meetings, for features that have something to add to it. */
@NullMarked
@NamedInterface("events")
package cn.fuban.meeting.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
