package cn.fuban.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All effects of one decision, applied together or not at all. Built step by step, then handed to
 * {@link Store#commit}; not shared between threads.
 */
public final class Commit {
    /** What became of a commit. */
    public enum Result {
        /** Every effect is stored. */
        DONE,
        /** Something that the decision relied on has changed: nothing is stored, decide again. */
        CONFLICT,
        /** The same work was committed before (its mark is set, or its entry is gone): nothing is stored. */
        ALREADY_DONE
    }

    private final Map<String, Object> body = new LinkedHashMap<>();

    /** Makes the commit fail if any record that was read through {@code records} has changed since. */
    public Commit relyingOn(Records records) {
        records.seen().forEach((key, version) -> list("reads").add(List.of(key, version.toString())));
        records.scanned().forEach((type, version) -> list("scans").add(List.of(type, version.toString())));
        return this;
    }

    /** Sets a mark that can be set once; if it is set already the commit is {@link Result#ALREADY_DONE}. */
    public Commit once(String mark, Instant at) {
        list("marks").add(List.of(mark, Long.toString(at.toEpochMilli())));
        return this;
    }

    /** Removes the entry that caused this decision; if it is gone the commit is {@link Result#ALREADY_DONE}. */
    public Commit consume(Entry entry) {
        list("consume").add(List.of(entry.stream(), entry.id(), entry.group()));
        return this;
    }

    /** Makes the commit {@link Result#ALREADY_DONE} unless this worker still holds the lane. */
    public Commit holding(Lane lane) {
        list("leases").add(List.of(lane.leaseKey(), lane.holder()));
        return this;
    }

    /** Stores a record. */
    public <T> Commit save(RecordType<T> type, String id, T value, Json json) {
        list("puts").add(List.of(type.name(), id, json.write(value)));
        return this;
    }

    /** Removes a record. */
    public Commit remove(RecordType<?> type, String id) {
        list("removes").add(List.of(type.name(), id));
        return this;
    }

    /** Appends to a stream. */
    public Commit append(String stream, String payload) {
        list("appends").add(List.of(stream, payload));
        return this;
    }

    /**
     * Enters a moment into the due set, or moves it there if {@code what} of this one is in it already.
     *
     * @param whose the one to whom it is due: everything that one has due at a time leaves the set together
     */
    public Commit schedule(String whose, String what, Instant due) {
        list("schedule").add(List.of(whose, what, Long.toString(due.toEpochMilli())));
        return this;
    }

    /** Takes a moment out of the due set. */
    public Commit unschedule(String whose, String what) {
        list("unschedule").add(List.of(whose, what));
        return this;
    }

    /** Adds to a count. */
    public Commit count(String tally, String what, long by) {
        list("counts").add(List.of(tally, what, Long.toString(by)));
        return this;
    }

    /** Puts a payload aside for {@code delayMillis} of real time (by Redis' own clock), then appends it to the stream. */
    public Commit appendLater(String stream, String payload, long delayMillis) {
        list("later").add(List.of(stream, payload, Long.toString(delayMillis)));
        return this;
    }

    /** Keeps the bytes of a file, in Base64, until {@link #dropFile} lets them go. */
    public Commit keepFile(String id, String base64) {
        list("files").add(List.of(id, base64));
        return this;
    }

    /** Lets go of the bytes of a file; none that are kept is no error. */
    public Commit dropFile(String id) {
        list("dropped").add(id);
        return this;
    }

    static String readKey(RecordType<?> type, String id) {
        return type.name() + '\n' + id;
    }

    Map<String, Object> body() {
        return body;
    }

    @SuppressWarnings("unchecked") // every value of the body is such a list
    private List<Object> list(String part) {
        return (List<Object>) body.computeIfAbsent(part, p -> new ArrayList<>());
    }

    /** Whether anything is to be stored at all. */
    public boolean isEmpty() {
        return body.isEmpty();
    }
}
