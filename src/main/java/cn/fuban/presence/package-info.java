/** Who is away when, and who acts for whom meanwhile (work:10, work:11). */
@NullMarked
@ApplicationModule(allowedDependencies = {"directory", "store"})
package cn.fuban.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
