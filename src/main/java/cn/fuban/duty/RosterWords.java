package cn.fuban.duty;

import cn.fuban.presence.Presence;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A roster as staff read it: what the rules require and what is only suggested told apart (B8). */
final class RosterWords {
    private final DutyDesk desk;

    RosterWords(DutyDesk desk) {
        this.desk = desk;
    }

    /** Both lists of a holiday. */
    String lists(Block block, Roster roster) {
        return desk.phrases()
                .text(
                        "lists",
                        Map.of(
                                "required",
                                lines(
                                        roster,
                                        block.days().stream()
                                                .filter(block.required()::contains)
                                                .toList()),
                                "suggested",
                                lines(
                                        roster,
                                        block.days().stream()
                                                .filter(Predicate.not(block.required()::contains))
                                                .toList())));
    }

    /** Such as 国庆节, with 暂按 where the year has no arrangement. */
    String title(Block block) {
        return block.name() + (block.provisional() ? desk.phrases().text("provisional") : "");
    }

    /** The days of one leader, with what they are by the rules. */
    String own(Roster roster, Collection<LocalDate> days) {
        return bullets(roster.stretches(days).stream().map(this::own).toList());
    }

    /** Such as 10月1日 周四至10月3日 周六. */
    String days(Stretch stretch) {
        String first = ChineseDates.format(stretch.first());
        return stretch.first().equals(stretch.last())
                ? first
                : desk.phrases().text("span", Map.of("first", first, "last", ChineseDates.format(stretch.last())));
    }

    String days(Collection<LocalDate> days) {
        return new Roster(new java.util.TreeMap<>())
                .stretches(days).stream().map(this::days).collect(Collectors.joining("、"));
    }

    /** Those of these days on which whoever is on duty has leave. */
    String clashes(Roster roster, Collection<LocalDate> days, Presence presence) {
        return bullets(days.stream()
                .filter(day -> roster.on(day)
                        .filter(leader -> desk.isAway(leader, day, presence))
                        .isPresent())
                .map(day -> desk.phrases()
                        .text(
                                "clash",
                                Map.of(
                                        "day", ChineseDates.format(day),
                                        "name", roster.on(day).map(desk::name).orElse(""))))
                .toList());
    }

    private String lines(Roster roster, Collection<LocalDate> days) {
        return bullets(roster.stretches(days).stream().map(this::line).toList());
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private String line(Stretch stretch) {
        String who = stretch.leader().isEmpty() ? desk.phrases().text("nobody") : desk.name(stretch.leader());
        return desk.phrases().text("line", Map.of("days", days(stretch), "who", who));
    }

    private String own(Stretch stretch) {
        long required = stretch.days().stream()
                .filter(day -> desk.blocks().calendar().isStatutory(day))
                .count();
        String key = required == stretch.days().size() ? "required" : required == 0 ? "suggested" : "mixed";
        return desk.phrases()
                .text(
                        "own." + key,
                        Map.of(
                                "days",
                                days(stretch),
                                "required",
                                days(stretch.days().stream()
                                        .filter(desk.blocks().calendar()::isStatutory)
                                        .toList())));
    }
}
