package cn.fuban.conversation;

import cn.fuban.store.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one decision wants to happen. A skill returns it and does none of it; the shell commits it in one
 * transaction and delivers it. Immutable: each method returns a new outcome with one thing added.
 */
public final class Outcome {
    /** A record to store under its id. */
    public record Save<T>(RecordType<T> type, String id, T value) {}

    /** A file for people. */
    public record Enclosure(List<String> people, OutgoingFile file) {}

    /** A record to remove. */
    public record Removal(RecordType<?> type, String id) {}

    /** What becomes of the open dialogue: kept as it is unless the outcome says otherwise. */
    enum DialogueChange {
        KEEP,
        OPEN,
        /** Opened, unless another skill's is open already. */
        LISTEN,
        END
    }

    private static final Outcome NOTHING = new Outcome();

    private @Nullable Reply reply;
    private @Nullable String otherIntent;
    private boolean privately;
    private DialogueChange change = DialogueChange.KEEP;
    private @Nullable Dialogue dialogue;
    private Understanding understanding = Understanding.NONE;
    private List<Save<?>> saves = List.of();
    private List<Removal> removals = List.of();
    private List<Notice> notices = List.of();
    private List<Card> cards = List.of();
    private List<Enclosure> files = List.of();
    private List<Reminder> set = List.of();
    private List<Reminder> dropped = List.of();
    private List<AuditEntry> audit = List.of();
    private List<Object> events = List.of();

    private Outcome() {}

    /** Nothing happens, nothing is said. */
    public static Outcome nothing() {
        return NOTHING;
    }

    /** The turn is not for this skill after all: the skill of {@code intent} is asked, and nothing else happens. */
    public static Outcome passOn(String intent) {
        return NOTHING.with(o -> o.otherIntent = intent);
    }

    /** The reply to the person who spoke. */
    public static Outcome reply(Reply reply) {
        return NOTHING.saying(reply);
    }

    /** The reply replaced. */
    public Outcome saying(Reply words) {
        return with(o -> o.reply = words);
    }

    /** Said in a group, the reply goes to the person's direct chat, with one line in the group. */
    public Outcome privately() {
        return with(o -> o.privately = true);
    }

    /** Keeps this dialogue open until the person's next message to it. */
    public Outcome asking(Dialogue open) {
        return with(o -> {
            o.change = DialogueChange.OPEN;
            o.dialogue = open;
        });
    }

    /** Hears first what the person says next, unless another skill waits for an answer already. */
    public Outcome listening(Dialogue open) {
        return with(o -> {
            o.change = DialogueChange.LISTEN;
            o.dialogue = open;
        });
    }

    /** Ends the open dialogue. */
    public Outcome ending() {
        return with(o -> o.change = DialogueChange.END);
    }

    /** How the message was understood. */
    public Outcome understood(Understanding how) {
        return with(o -> o.understanding = how);
    }

    /** Stores a record. */
    public <T> Outcome save(RecordType<T> type, String id, T value) {
        return with(o -> o.saves = plus(saves, new Save<>(type, id, value)));
    }

    /** Removes a record. */
    public Outcome remove(RecordType<?> type, String id) {
        return with(o -> o.removals = plus(removals, new Removal(type, id)));
    }

    /** Sends words to people who did not ask; nobody is told twice by the same notice. */
    public Outcome tell(List<String> people, Reply words) {
        return people.isEmpty() ? this : with(o -> o.notices = plus(notices, new Notice(people, words)));
    }

    /**
     * Shows a card to everybody who is to see it for the first time, and in its new state to everybody who saw it before.
     * The newest state that was committed is the one that is shown in the end, whatever happens on the way.
     *
     * <p>A tap comes back as a turn in which the person says the button's sentence. The reply to a tap is left out when the
     * outcome shows the tapped card and asks nothing, since the card then says it. A change makes no phone ring: whoever
     * must learn of it is told besides. Where interactive cards are not set up, people get the card as a message with
     * buttons when it is new to them or gives them a button that they did not have.
     */
    public Outcome show(Card card) {
        return with(o -> o.cards = plus(cards, card));
    }

    /** Sends a file to people, in a message of its own; it is kept until it has been delivered. */
    public Outcome enclose(List<String> people, OutgoingFile file) {
        return people.isEmpty() ? this : with(o -> o.files = plus(files, new Enclosure(people, file)));
    }

    /** Sets a reminder, or moves it there if the same one (owner, subject, stage, person) is set already. */
    public Outcome remind(Reminder reminder) {
        return with(o -> o.set = plus(set, reminder));
    }

    /** Drops a reminder; one that is not set is no error. */
    public Outcome forget(Reminder reminder) {
        return with(o -> o.dropped = plus(dropped, reminder));
    }

    /** Puts a line on record. */
    public Outcome record(AuditEntry entry) {
        return with(o -> o.audit = plus(audit, entry));
    }

    /** Something has happened that other features may add their part to: a record in the past tense. */
    public Outcome happened(Object event) {
        return with(o -> o.events = plus(events, event));
    }

    /** Everything of both, as another feature's part of the same decision: its words stand below, the dialogue stays. */
    Outcome joinedBy(Outcome other) {
        Outcome joined = and(other);
        return joined.with(o -> {
            o.change = change;
            o.dialogue = dialogue;
            o.reply = reply == null || other.reply == null ? reply : reply.followedBy(other.reply);
        });
    }

    /** Everything of both; reply, dialogue and understanding are the other's where it has them. */
    public Outcome and(Outcome other) {
        return with(o -> {
            if (other.reply != null) o.reply = other.reply;
            if (other.change != DialogueChange.KEEP) {
                o.change = other.change;
                o.dialogue = other.dialogue;
            }
            if (!other.understanding.equals(Understanding.NONE)) o.understanding = other.understanding;
            o.privately |= other.privately;
            o.saves = concat(saves, other.saves);
            o.removals = concat(removals, other.removals);
            o.notices = concat(notices, other.notices);
            o.cards = concat(cards, other.cards);
            o.files = concat(files, other.files);
            o.set = concat(set, other.set);
            o.dropped = concat(dropped, other.dropped);
            o.audit = concat(audit, other.audit);
            o.events = concat(events, other.events);
        });
    }

    public Optional<Reply> reply() {
        return Optional.ofNullable(reply);
    }

    public boolean isPrivate() {
        return privately;
    }

    public Optional<Dialogue> dialogue() {
        return Optional.ofNullable(dialogue);
    }

    public Understanding understanding() {
        return understanding;
    }

    public List<Save<?>> saves() {
        return saves;
    }

    public List<Notice> notices() {
        return notices;
    }

    /** The cards shown; of several with one id the last counts. */
    public List<Card> cards() {
        return cards;
    }

    public List<Enclosure> files() {
        return files;
    }

    public List<Reminder> reminders() {
        return set;
    }

    public List<Reminder> dropped() {
        return dropped;
    }

    /** The same without a reply when this card says it already. */
    Outcome afterTap(CardTap tap) {
        boolean said = change != DialogueChange.OPEN
                && cards.stream().anyMatch(card -> card.id().equals(tap.card()));
        return said ? with(o -> o.reply = null) : this;
    }

    Optional<String> otherIntent() {
        return Optional.ofNullable(otherIntent);
    }

    DialogueChange change() {
        return change;
    }

    List<Removal> removals() {
        return removals;
    }

    List<AuditEntry> audit() {
        return audit;
    }

    List<Object> events() {
        return events;
    }

    private Outcome with(java.util.function.Consumer<Outcome> edit) {
        Outcome copy = new Outcome();
        copy.reply = reply;
        copy.otherIntent = otherIntent;
        copy.privately = privately;
        copy.change = change;
        copy.dialogue = dialogue;
        copy.understanding = understanding;
        copy.saves = saves;
        copy.removals = removals;
        copy.notices = notices;
        copy.cards = cards;
        copy.files = files;
        copy.set = set;
        copy.dropped = dropped;
        copy.audit = audit;
        copy.events = events;
        edit.accept(copy);
        return copy;
    }

    private static <E> List<E> plus(List<E> list, E more) {
        return concat(list, List.of(more));
    }

    private static <E> List<E> concat(List<E> list, List<E> more) {
        List<E> all = new ArrayList<>(list);
        all.addAll(more);
        return List.copyOf(all);
    }
}
