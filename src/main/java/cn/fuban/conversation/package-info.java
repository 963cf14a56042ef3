/** What a person says and what the bot answers: inbox, turns, skills, dialogues, replies, outbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"config", "directory", "language", "store", "workcalendar"})
package cn.fuban.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
