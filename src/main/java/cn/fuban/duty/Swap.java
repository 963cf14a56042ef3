package cn.fuban.duty;

import cn.fuban.store.RecordType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One leader asks another to take a day of duty.
 *
 * @param number by which people speak of it
 * @param day of the one who asks
 * @param inReturn a day of the other that the one who asks takes; empty when nothing is given in return
 */
record Swap(int number, String asker, String other, LocalDate day, Optional<LocalDate> inReturn, State state) {
    /** By the number. */
    static final RecordType<Swap> TYPE = new RecordType<>("duty-swaps", Swap.class);

    /** Where it stands; only an open one can become anything else. */
    enum State {
        OPEN,
        AGREED,
        DECLINED,
        WITHDRAWN
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    String id() {
        return Integer.toString(number);
    }

    Swap become(State next) {
        if (!isOpen()) throw new IllegalStateException("Swap " + number + " is " + state);
        return new Swap(number, asker, other, day, inReturn, next);
    }

    /** What it changes in the roster. */
    Map<LocalDate, String> changes() {
        Map<LocalDate, String> changes = new TreeMap<>();
        changes.put(day, other);
        inReturn.ifPresent(back -> changes.put(back, asker));
        return changes;
    }

    /** Why it cannot be done by this roster; nothing when it can. */
    Optional<String> obstacle(Roster roster, LocalDate today) {
        if (!day.isAfter(today) || inReturn.filter(back -> !back.isAfter(today)).isPresent())
            return Optional.of("begun");
        if (roster.on(day).filter(asker::equals).isEmpty()) return Optional.of("notyours");
        boolean theirs = inReturn.isEmpty()
                || inReturn.flatMap(roster::on).filter(other::equals).isPresent();
        if (!theirs) return Optional.of("nottheirs");
        return Optional.empty();
    }
}
