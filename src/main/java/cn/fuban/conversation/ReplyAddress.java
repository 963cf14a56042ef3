package cn.fuban.conversation;

import java.time.Instant;

/** Where an answer can be posted until {@code expires}; afterwards the robot has to send it. */
public record ReplyAddress(String webhook, Instant expires) {}
