/** The district government's meetings: planned, moved, cancelled and ended by a sentence, with what hangs on them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "config",
            "conversation",
            "deadline",
            "directory",
            "language",
            "presence",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
