package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Lanes;
import cn.fuban.store.Store;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The way in. A message that was accepted survives whatever happens next; the same message again does nothing. Who may
 * not speak to the bot, and what it must not take in, is turned away here, before anything of it is stored.
 */
public final class Inbox {
    /** The streams of accepted messages: a fixed number, by person, so that one person's messages keep their order. */
    static final String STREAM = "inbox";

    static final int LANES = 16;

    private static final int MOST_CHARACTERS = 2000;

    private final Store store;
    private final Lanes lanes;
    private final Directory directory;
    private final Messages messages;
    private final Outcomes outcomes;
    private final Usage usage;
    private final Clock clock;

    Inbox(Store store, Directory directory, Messages messages, Outcomes outcomes, Usage usage, Clock clock) {
        this.store = store;
        this.lanes = store.lanes(STREAM, LANES, "");
        this.directory = directory;
        this.messages = messages;
        this.outcomes = outcomes;
        this.usage = usage;
        this.clock = clock;
    }

    /**
     * Takes a message in, durably, or turns it away with a reply.
     *
     * @throws cn.fuban.store.StoreUnavailable if it could not be stored: it must not be acknowledged
     */
    public void accept(IncomingMessage message) {
        Commit commit = usage.counting(new Commit().once("message:" + message.id(), clock.instant()));
        Optional<String> refusal = refusal(message);
        if (refusal.isPresent()) turnAway(commit, message, refusal.get());
        else if (message.file().filter(IncomingFile::isTaken).isPresent())
            commit.append(FileFetch.STREAM, store.json().write(new FileFetch(message, 1)));
        else commit.append(lanes.streamFor(message.sender()), store.json().write(message));
        store.commit(commit);
    }

    /**
     * Takes in a message whose file has been fetched, or turns it away for what the file is or says on its first pages.
     *
     * @param entry the one of {@link FileFetch#STREAM} that asked for the file
     * @throws cn.fuban.store.StoreUnavailable if it could not be stored: the entry is still there
     */
    public void acceptFile(Entry entry, FileFetch fetch, byte[] bytes) {
        IncomingMessage message = fetch.message();
        String extension = message.file().map(IncomingFile::extension).orElse("");
        Optional<String> words = FirstPages.of(extension, bytes);
        Commit commit = new Commit().consume(entry);
        if (words.isEmpty()) turnAway(commit, message, "broken");
        else if (ClassificationMarks.areOnPage(words.get())) turnAway(commit, message, "classified");
        else
            commit.keepFile(message.id(), Base64.getEncoder().encodeToString(bytes))
                    .append(lanes.streamFor(message.sender()), store.json().write(message));
        store.commit(commit);
    }

    /** Turns away a message whose file cannot be fetched: it is too {@code large}, or DingTalk has it no more ({@code lost}). */
    public void refuseFile(Entry entry, FileFetch fetch, String reason) {
        Commit commit = new Commit().consume(entry);
        turnAway(commit, fetch.message(), reason);
        store.commit(commit);
    }

    /** Puts a file aside that could not be fetched now, for {@code millis} of real time. */
    public void fetchLater(Entry entry, FileFetch fetch, long millis) {
        FileFetch again = new FileFetch(fetch.message(), fetch.attempt() + 1);
        store.commit(new Commit()
                .consume(entry)
                .appendLater(FileFetch.STREAM, store.json().write(again), millis));
    }

    private Optional<String> refusal(IncomingMessage message) {
        if (directory.person(new StaffId(message.sender())).isEmpty()) return Optional.of("stranger");
        boolean marked = ClassificationMarks.areHandedIn(message.text())
                || message.file()
                        .map(IncomingFile::name)
                        .filter(ClassificationMarks::areInName)
                        .isPresent();
        if (marked) return Optional.of("classified");
        if (message.text().length() > MOST_CHARACTERS) return Optional.of("long");
        return Optional.empty();
    }

    /** Of a refused message only its id and the reason are kept. */
    private void turnAway(Commit commit, IncomingMessage message, String reason) {
        outcomes.record(commit, new AuditEntry(clock.instant(), "", "refused", message.id(), reason));
        Reply reply = new Reply(
                messages.say("conversation." + reason + ".title"), messages.say("conversation." + reason + ".text"));
        Delivery delivery = new Delivery(message.id(), List.of(), Optional.empty(), message.replyTo(), reply, 1);
        if (message.replyTo().isPresent())
            commit.append(Delivery.OUTBOX, store.json().write(delivery));
    }
}
