/** Answers from the rule books: verbatim, with the article, or not at all. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "config",
            "conversation",
            "deadline",
            "directory",
            "document",
            "language",
            "reminder",
            "store",
            "workcalendar"
        })
package cn.fuban.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
