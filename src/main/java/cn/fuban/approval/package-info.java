/** Approvals: whose turn it is, who may decide in whose place, and decisions on record (work:11, work:51). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "config",
            "conversation",
            "directory",
            "language",
            "presence",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
