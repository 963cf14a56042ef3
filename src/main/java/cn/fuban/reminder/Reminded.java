package cn.fuban.reminder;

import cn.fuban.conversation.Reminder;
import cn.fuban.store.RecordType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one person was reminded of lately and can put off, the newest last.
 *
 * @param last how many of them came with the last message
 */
record Reminded(List<Item> items, int last) {
    static final RecordType<Reminded> TYPE = new RecordType<>("reminded", Reminded.class);

    static final Reminded NOTHING = new Reminded(List.of(), 0);

    private static final int MOST = 20;

    /** One thing, by its short name, with the reminder that said it. */
    record Item(String about, Reminder reminder, Instant at) {}

    Reminded {
        items = List.copyOf(items);
    }

    /** With what has just been said; what was said before by the same name is replaced. */
    Reminded plus(List<Item> said) {
        List<Item> all = new ArrayList<>(items);
        all.removeIf(old -> said.stream().anyMatch(item -> item.about().equals(old.about())));
        all.addAll(said);
        return new Reminded(all.subList(Math.max(0, all.size() - MOST), all.size()), said.size());
    }

    /** Whether this was said on that day. */
    boolean isOn(String about, LocalDate day, ZoneId zone) {
        return named(about)
                .filter(item -> item.at().atZone(zone).toLocalDate().equals(day))
                .isPresent();
    }

    /** What came with the last message. */
    List<Item> ofLastMessage() {
        return items.subList(Math.max(0, items.size() - last), items.size());
    }

    /** The thing of this name. */
    Optional<Item> named(String about) {
        return items.stream().filter(item -> item.about().equals(about)).findFirst();
    }
}
