/** What has been decided or asked for, followed up until it is done: items, their steps, lights, pushes and summaries. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "config",
            "conversation",
            "deadline",
            "directory",
            "document",
            "language",
            "meeting :: events",
            "presence",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
