/** Absence: what a message says about leave and leaving the district. */
@NullMarked
@ApplicationModule(allowedDependencies = {"config", "directory", "language", "workcalendar"})
package cn.fuban.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
