/** Who is who: people, posts, units, portfolios, AB pairs, groups, permissions, and what people call them. */
@NullMarked
@ApplicationModule(allowedDependencies = "config")
package cn.fuban.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
