package cn.fuban.conversation;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Decides as the conversation would, without storing or sending anything. */
public final class Trial {
    private final Store store;
    private final Directory directory;
    private final Conversation conversation;

    Trial(Store store, Directory directory, Conversation conversation) {
        this.store = store;
        this.directory = directory;
        this.conversation = conversation;
    }

    /**
     * How a text was understood.
     *
     * @param intent by the names of the leave schema
     * @param answer the words that the person would read
     */
    public record Understood(String intent, double confidence, Understanding how, String answer) {}

    /**
     * How the last of these texts would be understood and answered if this person said them one after the other now.
     * Empty if nobody in the directory has this id.
     *
     * @param texts at least one
     */
    public Optional<Understood> understand(String staffId, List<String> texts, ZonedDateTime now) {
        return directory.person(new StaffId(staffId)).map(person -> sayAll(person, texts, now));
    }

    private Understood sayAll(Person person, List<String> texts, ZonedDateTime now) {
        Records records = store.records();
        Conversation.Decided last = null;
        for (String text : texts) {
            IncomingMessage message = new IncomingMessage(
                    "trial",
                    Chat.direct("trial"),
                    person.id().value(),
                    IncomingMessage.Kind.TEXT,
                    text,
                    now.toInstant(),
                    Optional.empty());
            last = conversation.decide(message, person, records, now);
            last.outcome().saves().forEach(save -> suppose(records, save));
            last.outcome().removals().forEach(gone -> records.suppose(gone.type(), gone.id(), Optional.empty()));
        }
        if (last == null) throw new IllegalArgumentException("Nothing was said");
        return new Understood(
                last.intent().reportedAs(),
                last.intent().confidence(),
                last.outcome().understanding(),
                last.outcome().reply().map(Reply::text).orElse(""));
    }

    private static <T> void suppose(Records records, Outcome.Save<T> save) {
        records.suppose(save.type(), save.id(), Optional.of(save.value()));
    }
}
