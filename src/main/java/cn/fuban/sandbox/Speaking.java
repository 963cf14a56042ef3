package cn.fuban.sandbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes what a person says, writes it down, and has it pushed to the bot. */
@Component
@InSandbox
class Speaking {
    private final Journal journal;
    private final Sayings sayings;
    private final Waiting waiting;
    private final Pusher pusher;
    private final Clock clock;

    Speaking(Journal journal, Sayings sayings, Waiting waiting, Pusher pusher, Clock clock) {
        this.journal = journal;
        this.sayings = sayings;
        this.waiting = waiting;
        this.pusher = pusher;
        this.clock = clock;
    }

    /**
     * Says something new; the answer is its msgId.
     *
     * @param toBot whether the bot gets it: always in direct chat, in a group when it is mentioned
     */
    String say(Speech speech, boolean toBot) {
        return say(speech, toBot, "msg" + newKey() + "==");
    }

    /** Says something under this msgId; one that was used before makes DingTalk deliver the first message again. */
    String say(Speech speech, boolean toBot, String msgId) {
        String delivery = UUID.randomUUID().toString();
        journal.recordIf(() -> sayings.withMsgId(msgId)
                .map(first -> again(first, delivery))
                .orElseGet(() ->
                        Optional.of(new Fact.Said(msgId, newKey(), toBot ? delivery : null, speech, clock.instant()))));
        waiting.lookAgain();
        pusher.push(delivery);
        return msgId;
    }

    /** Taps a button of an interactive card. */
    void tap(String by, String track, String button) {
        String delivery = UUID.randomUUID().toString();
        journal.record(new Fact.Tapped(delivery, by, track, button, clock.instant()));
        pusher.push(delivery);
    }

    private static Optional<Fact> again(Fact.Said first, String delivery) {
        return first.delivery() == null ? Optional.empty() : Optional.of(new Fact.SaidAgain(first.msgId(), delivery));
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
