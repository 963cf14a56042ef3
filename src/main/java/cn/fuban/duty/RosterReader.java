package cn.fuban.duty;

import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a roster: 国庆带班：10月1日到3日…，4日到5日…; the days before the names or after them. */
final class RosterReader {
    private final Blocks blocks;
    private final Entries entries;

    RosterReader(Blocks blocks, Names names) {
        this.blocks = blocks;
        this.entries = new Entries(names);
    }

    /**
     * What is said.
     *
     * @param open the holiday that is spoken of already
     */
    Reading read(Utterance said, Person speaker, Optional<Block> open) {
        Optional<Block> block = named(said).or(() -> open).or(() -> blockOfDays(said));
        if (block.isEmpty()) return new Reading(block, Map.of(), List.of(), false);
        RosterBuilder builder = new RosterBuilder(block.get());
        List<Entry> parts = entries.in(said, speaker, block);
        boolean anyDays = parts.stream().anyMatch(Entry::isDays);
        boolean daysFirst = anyDays && parts.get(0).isDays();
        if (!anyDays) inOrder(parts, block.get(), builder);
        else if (daysFirst) daysFirst(parts, builder);
        else namesFirst(parts, builder);
        boolean aboutItsDays =
                parts.stream().flatMap(part -> part.days().stream()).anyMatch(block.get()::holds);
        return new Reading(block, builder.given(), builder.troubles(), aboutItsDays);
    }

    private Optional<Block> named(Utterance said) {
        return said.times().stream()
                .filter(SaidDays::namesHoliday)
                .flatMap(time -> SaidDays.firstDay(time).stream())
                .flatMap(day -> blocks.around(day).stream())
                .findFirst();
    }

    private Optional<Block> blockOfDays(Utterance said) {
        return said.times().stream()
                .flatMap(time -> SaidDays.firstDay(time).stream())
                .flatMap(day -> blocks.around(day).stream())
                .findFirst();
    }

    /** Names alone: one for each day, or one for all. */
    private static void inOrder(List<Entry> people, Block block, RosterBuilder builder) {
        if (people.size() == 1) builder.give(block.days(), people.get(0));
        else if (people.size() == block.days().size())
            for (int i = 0; i < people.size(); i++)
                builder.give(List.of(block.days().get(i)), people.get(i));
        else people.forEach(builder::withoutDays);
    }

    private static void daysFirst(List<Entry> said, RosterBuilder builder) {
        List<LocalDate> days = new ArrayList<>();
        boolean given = true;
        for (Entry entry : said) {
            if (entry.isDays()) {
                if (given) days.clear();
                days.addAll(entry.days());
                given = false;
            } else {
                builder.give(days, entry);
                given = true;
            }
        }
        if (!given) builder.withoutName(days);
    }

    private static void namesFirst(List<Entry> said, RosterBuilder builder) {
        Entry person = said.get(0);
        List<LocalDate> days = new ArrayList<>();
        for (Entry entry : said.subList(1, said.size())) {
            if (entry.isDays()) {
                days.addAll(entry.days());
                continue;
            }
            give(person, days, builder);
            person = entry;
            days.clear();
        }
        give(person, days, builder);
    }

    private static void give(Entry person, List<LocalDate> days, RosterBuilder builder) {
        if (days.isEmpty()) builder.withoutDays(person);
        else builder.give(days, person);
    }
}
