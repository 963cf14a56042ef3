/** What a person has on, asked of all features: for 我的事, and for what stands against being away. */
@NullMarked
@ApplicationModule(allowedDependencies = {"config", "conversation", "directory", "store", "workcalendar"})
package cn.fuban.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
