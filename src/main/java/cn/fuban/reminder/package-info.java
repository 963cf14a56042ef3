/** The bot speaks first: what has come due is asked of its owner, merged per person, kept to office hours, and sent. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"config", "conversation", "directory", "language", "presence", "store", "workcalendar"})
package cn.fuban.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
