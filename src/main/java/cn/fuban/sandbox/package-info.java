/** DingTalk played on this machine: its protocol, everybody's phone, and a control API for tests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"config", "conversation", "directory"})
package cn.fuban.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
