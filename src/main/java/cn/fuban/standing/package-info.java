/**
 * What recurs by the year, and its registers: who owes it, what has been reported, what is still due. A feature of its
 * own and no part of {@code deadline}: that module counts dates from events and keeps nothing, while these duties follow
 * from no event and live in what people report to them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "config",
            "conversation",
            "directory",
            "document",
            "language",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
