/** Reads the folder of everything that is about the district, and reports all that is wrong in it at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cn.fuban.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
