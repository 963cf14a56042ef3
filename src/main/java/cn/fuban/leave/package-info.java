/** Leave and absence from the district (work:83, work:42, decision:28), from the first sentence to the return. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agenda",
            "approval",
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
package cn.fuban.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
