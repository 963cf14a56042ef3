/** Which days are worked, how working days are counted, and when the office is open. */
@NullMarked
@ApplicationModule(allowedDependencies = "config")
package cn.fuban.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
