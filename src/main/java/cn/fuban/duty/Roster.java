package cn.fuban.duty;

import cn.fuban.store.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is on duty when, as one decision sees it.
 *
 * @param shifts the staff id by day
 */
record Roster(SortedMap<LocalDate, String> shifts) {
    Roster {
        shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
    }

    static Roster in(Records records) {
        SortedMap<LocalDate, String> shifts = new TreeMap<>();
        records.all(Shift.TYPE).values().forEach(shift -> shifts.put(shift.day(), shift.leader()));
        return new Roster(shifts);
    }

    Optional<String> on(LocalDate day) {
        return Optional.ofNullable(shifts.get(day));
    }

    /** The days of this leader from this day on. */
    List<LocalDate> daysOf(String leader, LocalDate from) {
        return shifts.tailMap(from).entrySet().stream()
                .filter(shift -> shift.getValue().equals(leader))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same with these days changed. */
    Roster with(Map<LocalDate, String> changes) {
        SortedMap<LocalDate, String> all = new TreeMap<>(shifts);
        all.putAll(changes);
        return new Roster(all);
    }

    /** These days in their stretches, nobody's too. */
    List<Stretch> stretches(Collection<LocalDate> days) {
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days.stream().sorted().toList()) {
            String leader = on(day).orElse("");
            int end = stretches.size() - 1;
            boolean goesOn = end >= 0
                    && stretches.get(end).leader().equals(leader)
                    && stretches.get(end).last().plusDays(1).equals(day);
            if (goesOn)
                stretches.set(end, new Stretch(leader, stretches.get(end).first(), day));
            else stretches.add(new Stretch(leader, day, day));
        }
        return List.copyOf(stretches);
    }

    /** The stretches of this leader from this day on. */
    List<Stretch> stretchesOf(String leader, LocalDate from) {
        return stretches(daysOf(leader, from));
    }
}
