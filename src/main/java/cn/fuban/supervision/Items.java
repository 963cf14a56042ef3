package cn.fuban.supervision;

import cn.fuban.store.Records;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All items as one decision sees them, by number. */
record Items(List<Item> all) {
    static Items in(Records records) {
        return of(records.all(Item.TYPE).values());
    }

    static Items of(Collection<Item> items) {
        return new Items(
                items.stream().sorted(Comparator.comparing(Item::number)).toList());
    }

    Items where(Predicate<Item> wanted) {
        return new Items(all.stream().filter(wanted).toList());
    }

    Optional<Item> find(int number) {
        return all.stream().filter(item -> item.number() == number).findFirst();
    }

    /** A number is used once, also when its item was withdrawn. */
    int nextNumber() {
        return all.isEmpty() ? 1 : all.get(all.size() - 1).number() + 1;
    }

    /** The same with this item as it is now. */
    Items with(Item changed) {
        return of(Stream.concat(all.stream().filter(item -> item.number() != changed.number()), Stream.of(changed))
                .toList());
    }
}
