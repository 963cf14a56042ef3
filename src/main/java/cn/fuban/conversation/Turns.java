package cn.fuban.conversation;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Lane;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one accepted message to its end: decided, and everything decided committed with the message's removal. */
final class Turns {
    private static final Logger log = LoggerFactory.getLogger(Turns.class);
    private static final int MOST_ATTEMPTS = 20;

    private final Store store;
    private final Directory directory;
    private final Conversation conversation;
    private final Outcomes outcomes;
    private final Replies replies;
    private final Clock clock;

    Turns(
            Store store,
            Directory directory,
            Conversation conversation,
            Outcomes outcomes,
            Replies replies,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.conversation = conversation;
        this.outcomes = outcomes;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * Answers the message of this entry. Decided again when something that it relied on has changed meanwhile.
     *
     * @throws StoreUnavailable if Redis is away: the entry is still there
     */
    void take(Entry entry, Lane lane) {
        IncomingMessage message = store.json().read(entry.payload(), IncomingMessage.class);
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Records records = store.records();
            Commit commit = decide(message, records, attempt == MOST_ATTEMPTS);
            if (message.file().isPresent()) commit.dropFile(message.id());
            if (store.commit(commit.consume(entry).holding(lane)) != Commit.Result.CONFLICT) return;
        }
        log.error("Message {} met a conflict {} times", message.id(), MOST_ATTEMPTS);
    }

    private Commit decide(IncomingMessage message, Records records, boolean giveUp) {
        Optional<Person> person = directory.person(new StaffId(message.sender()));
        if (person.isEmpty()) return new Commit(); // left the directory since the message was accepted
        Outcome outcome;
        try {
            if (giveUp) throw new IllegalStateException("Too many conflicts");
            ZonedDateTime now = ZonedDateTime.now(clock);
            outcome = replies.dressed(
                    conversation.decide(message, person.get(), records, now).outcome(),
                    message,
                    person.get(),
                    records,
                    now);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("Message {} could not be answered", message.id(), e);
            return answered(replies.apology(message), message, store.records());
        }
        return answered(outcome, message, records);
    }

    private Commit answered(Outcome outcome, IncomingMessage message, Records records) {
        Commit commit = outcomes.commitOf(outcome, records, message.id());
        replies.deliveries(outcome, message).forEach(delivery -> outcomes.send(commit, delivery));
        return commit;
    }
}
