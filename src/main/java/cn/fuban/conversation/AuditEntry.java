package cn.fuban.conversation;

import java.time.Instant;

/** One line of the append-only record: who did what to what, and when. No message text. */
public record AuditEntry(Instant at, String actor, String action, String subject, String detail) {}
