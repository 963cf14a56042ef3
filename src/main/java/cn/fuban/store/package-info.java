/** The one way to Redis: reading records, committing one decision atomically, streams, the due set, key names. */
@NullMarked
@ApplicationModule(allowedDependencies = "config")
package cn.fuban.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
