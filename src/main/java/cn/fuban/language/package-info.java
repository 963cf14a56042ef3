/** Understands Chinese as people type it on a phone: dates and spans, numbers, meetings, and what the person wants. */
@NullMarked
@ApplicationModule(allowedDependencies = {"config", "workcalendar"})
package cn.fuban.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
