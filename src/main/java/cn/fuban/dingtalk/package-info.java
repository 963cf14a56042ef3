/** Hearing and speaking through DingTalk: the stream, the robot's sends, the session webhook, tokens and limits. */
@NullMarked
@ApplicationModule(allowedDependencies = {"conversation", "store"})
package cn.fuban.dingtalk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
