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

    /** Says something new; the answer is its msgId. */
    String say(Speech speech) {
        return say(speech, newMsgId(), true);
    }

    /**
     * Says something under this msgId; one that was used before makes DingTalk deliver the first message again.
     *
     * @param toBot whether the bot gets it: always in direct chat, in a group when it is mentioned
     */
    String say(Speech speech, String msgId, boolean toBot) {
        String delivery = UUID.randomUUID().toString();
        journal.recordIf(() -> Optional.of(
                sayings.withMsgId(msgId).isPresent()
                        ? new Fact.SaidAgain(msgId, delivery)
                        : new Fact.Said(msgId, newKey(), toBot ? delivery : null, speech, clock.instant())));
        waiting.lookAgain();
        pusher.push(delivery);
        return msgId;
    }

    static String newMsgId() {
        return "msg" + newKey() + "==";
    }

    private static String newKey() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
