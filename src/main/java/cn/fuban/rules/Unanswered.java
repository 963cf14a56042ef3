package cn.fuban.rules;

import cn.fuban.store.RecordType;
import java.time.Instant;

/** A question that the rules did not answer, kept for the office without the person's name. */
record Unanswered(String question, Instant at) {
    static final RecordType<Unanswered> ALL = new RecordType<>("rules-unanswered", Unanswered.class);
}
