package cn.fuban.standing;

import cn.fuban.store.Records;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * All entries as one decision sees them.
 *
 * @param deeds by their id
 */
record Register(Map<String, Deed> deeds) {
    Register {
        deeds = Map.copyOf(deeds);
    }

    static Register in(Records records) {
        return new Register(records.all(Deed.TYPE));
    }

    /** What this owner has of this duty in this year. */
    Tally of(Duty duty, Owner owner, int year) {
        return new Tally(
                duty.measure(),
                deeds.values().stream()
                        .filter(deed ->
                                deed.duty().equals(duty.id()) && deed.owner().equals(owner.key()))
                        .filter(deed -> deed.day().getYear() == year)
                        .sorted(Comparator.comparing(Deed::day).thenComparing(Deed::at))
                        .toList());
    }

    /** The same with more entries. */
    Register with(Map<String, Deed> more) {
        Map<String, Deed> all = new TreeMap<>(deeds);
        all.putAll(more);
        return new Register(all);
    }
}
