package cn.fuban.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * How what was decided came on in one quarter: what was open in it or was finished in it, in the order of the numbers.
 *
 * @param until the last day that is looked at: of a quarter that is not over, today
 */
record Summary(Quarter quarter, LocalDate until, List<Item> items) {
    static Summary of(Quarter quarter, Items items, Timing timing, LocalDate today) {
        LocalDate until = quarter.last().isBefore(today) ? quarter.last() : today;
        List<Item> all = items.all().stream()
                .filter(item -> item.state().isOnRecord())
                .filter(item -> item.assignedAt()
                        .filter(at -> !timing.dayOf(at).isAfter(until))
                        .isPresent())
                .filter(item -> item.closedAt()
                        .filter(at -> timing.dayOf(at).isBefore(quarter.first()))
                        .isEmpty())
                .toList();
        return new Summary(quarter, until, all);
    }

    /** Finished by the end of the quarter. */
    List<Item> closed(Timing timing) {
        return items.stream().filter(item -> isClosed(item, timing)).toList();
    }

    /** Not finished by then, and late. */
    List<Item> overdue(Timing timing) {
        return items.stream()
                .filter(item ->
                        !isClosed(item, timing) && until.isAfter(item.schedule().deadline()))
                .toList();
    }

    /** What was reported of an item within the quarter, the oldest first. */
    List<Note> progress(Item item, Timing timing) {
        return item.notes().stream()
                .filter(Note::isProgress)
                .filter(note -> quarter.holds(timing.dayOf(note.at())))
                .toList();
    }

    boolean isClosed(Item item, Timing timing) {
        return item.closedAt().filter(at -> !timing.dayOf(at).isAfter(until)).isPresent();
    }
}
