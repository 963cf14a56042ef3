package cn.fuban.conversation;

import cn.fuban.directory.Person;
import cn.fuban.language.RankedIntent;
import cn.fuban.language.Utterance;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * All that a skill may know: who said what, when, where, and a view of the records that remembers what was read.
 *
 * @param intent the best ranked intent, one of the skill's own; its slots hold what an exact pattern captured
 * @param now the moment of the decision in the office's zone
 */
public record Turn(
        IncomingMessage message,
        Person person,
        Utterance utterance,
        RankedIntent intent,
        ZonedDateTime now,
        Records records) {
    /** The same turn, taken for this intent. */
    Turn as(RankedIntent other) {
        return new Turn(message, person, utterance, other, now, records);
    }

    /** The date of the decision. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether others read the answer too: then nothing private is said and no buttons are shown. */
    public boolean inGroup() {
        return message.chat().group();
    }
}
