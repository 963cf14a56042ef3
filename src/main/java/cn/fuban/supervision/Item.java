package cn.fuban.supervision;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is supervised (督办).
 *
 * @param number by which people call it: 督办3
 * @param keeper the staff id of whoever set it up, and hears of what has to be decided
 * @param notes every step taken, the oldest first
 */
record Item(int number, Matter matter, Schedule schedule, State state, String keeper, List<Note> notes) {
    private static final Pattern UNDER_WAY = Pattern.compile("正在|准备|初稿|尚未|还没|没有|未完成|起草|拟定中|修改");

    static final RecordType<Item> TYPE = new RecordType<>("supervision-items", Item.class);

    Item {
        notes = List.copyOf(notes);
    }

    static Item established(int number, Matter matter, Schedule schedule, String keeper) {
        return new Item(number, matter, schedule, State.ESTABLISHED, keeper, List.of());
    }

    /** The id of its record, in the order of the numbers. */
    String id() {
        return "%05d".formatted(number);
    }

    /**
     * With one more step, taken.
     *
     * @throws IllegalStateException if the step is forbidden in this state: the rules are asked first
     */
    Item after(Note note) {
        State next = note.step()
                .from(state)
                .orElseThrow(() -> new IllegalStateException(note.step() + " is forbidden in " + state));
        boolean onlyTakesPart = !note.unit().isEmpty() && !note.unit().equals(matter.lead());
        List<Note> all = new ArrayList<>(notes);
        all.add(note);
        return new Item(number, matter, schedule, onlyTakesPart ? state : next, keeper, all);
    }

    Item with(Schedule other) {
        return new Item(number, matter, other, state, keeper, notes);
    }

    Item with(Matter other) {
        return new Item(number, other, schedule, state, keeper, notes);
    }

    /** Steps of one kind, the oldest first. */
    Stream<Note> all(Step step) {
        return notes.stream().filter(note -> note.isOf(step));
    }

    Optional<Note> last(Step step) {
        return all(step).reduce((earlier, later) -> later);
    }

    /** Whether the mayor has been asked to confirm it and has not answered. */
    boolean waitsForTheMayor() {
        return state == State.ESTABLISHED
                && !notes.isEmpty()
                && notes.get(notes.size() - 1).isOf(Step.ASK_MAYOR);
    }

    Optional<Instant> assignedAt() {
        return last(Step.ASSIGN).map(Note::at);
    }

    Optional<Instant> closedAt() {
        return last(Step.CLOSE).map(Note::at);
    }

    /** The latest word on how it stands. */
    Optional<Note> progress() {
        return notes.stream().filter(Note::isProgress).reduce((earlier, later) -> later);
    }

    /** The progress last reported, in percent. */
    Optional<Integer> percent() {
        return notes.stream()
                .filter(note -> note.percent().isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(Note::percent);
    }

    /** Whether this unit has said that it has it: by signing, or by reporting. */
    boolean isSignedBy(String unit) {
        return notes.stream()
                .anyMatch(note -> note.unit().equals(unit)
                        && (note.isOf(Step.SIGN) || note.isOf(Step.REPORT) || note.isOf(Step.SUBMIT)));
    }

    /** Whether a report says that a milestone has been reached, and not only that it is under way. */
    boolean hasReached(Milestone milestone) {
        return notes.stream()
                .filter(Note::isProgress)
                .map(Note::text)
                .anyMatch(text -> text.contains(milestone.what())
                        && !UNDER_WAY.matcher(text).find());
    }
}
