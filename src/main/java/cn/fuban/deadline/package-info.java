/** Which dates follow from an event and by which article, as the office has defined them, and the counting of days. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"config", "conversation", "directory", "language", "reminder", "store", "workcalendar"})
package cn.fuban.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
