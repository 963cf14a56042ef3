/** Leaders on duty on public holidays: the roster, the evening before, who is on duty, and swaps (work:80). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "config",
            "conversation",
            "directory",
            "document",
            "language",
            "presence",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
