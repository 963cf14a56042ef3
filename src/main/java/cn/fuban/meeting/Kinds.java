package cn.fuban.meeting;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.directory.Permission;
import cn.fuban.directory.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of meetings and what holds for all of them.
 *
 * @param described how a text describes a meeting of a kind without naming it, by the ids of the kinds
 * @param usual the id of the kind that is meant when none is named
 * @param askWhetherEnded when whoever planned a meeting is asked whether it has ended
 */
record Kinds(
        Map<String, Kind> byId,
        Map<String, List<Pattern>> described,
        String usual,
        NoMeetingDays noMeetingDays,
        LocalTime askWhetherEnded) {
    /** Days on which no meetings are held in principle (work:46), and where that is written. */
    record NoMeetingDays(List<DayOfWeek> days, String citation) {
        boolean include(LocalDate date) {
            return days.contains(date.getDayOfWeek());
        }
    }

    static Kinds read(ConfigFolder folder) {
        ConfigNode file = folder.file("meetings.yaml");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        Map<String, List<Pattern>> described = new LinkedHashMap<>();
        for (ConfigNode node : file.list("kinds")) {
            Kind kind = kind(node);
            if (node.has("described"))
                described.put(
                        kind.id(),
                        node.texts("described").stream().map(Kinds::gapped).toList());
            if (kinds.put(kind.id(), kind) != null)
                node.problem("id", "\"" + kind.id() + "\" is used twice; give each kind an id of its own");
        }
        String usual = file.text("usual");
        List<String> spoken = folder.file("language/meetings.yaml").list("kinds").stream()
                .map(node -> node.text("id"))
                .toList();
        for (ConfigNode node : file.list("kinds"))
            if (!spoken.contains(node.text("id")))
                node.problem(
                        "id", "\"" + node.text("id") + "\" is not in language/meetings.yaml; write one of " + spoken);
        if (!kinds.containsKey(usual))
            file.problem("usual", "\"" + usual + "\" is no kind; write one of " + kinds.keySet());
        ConfigNode days = file.child("noMeetingDays");
        return new Kinds(
                kinds,
                described,
                usual,
                new NoMeetingDays(days.choices("days", DayOfWeek.class), days.text("citation")),
                file.time("askWhetherEnded"));
    }

    /** The kind of the meeting that a text describes without naming it: 全区经济工作会, 以区政府名义开会. */
    Optional<String> describedIn(String text) {
        return described.entrySet().stream()
                .filter(kind -> kind.getValue().stream()
                        .anyMatch(pattern -> pattern.matcher(text).find()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Pattern gapped(String words) {
        return Pattern.compile(
                Stream.of(words.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("\\S{0,10}?")));
    }

    Optional<Kind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The kind of a meeting on record.
     *
     * @throws IllegalStateException if the configuration has dropped it
     */
    Kind of(MeetingId id) {
        return find(id.kind()).orElseThrow(() -> new IllegalStateException("No kind of meeting " + id.kind()));
    }

    String title(MeetingId id) {
        return of(id).title(id.number());
    }

    String tag(MeetingId id) {
        return of(id).tag(id.number());
    }

    private static Kind kind(ConfigNode node) {
        Permission plan = node.flag("viceMayorsPlan") ? Permission.PLAN_SPECIAL_MEETINGS : Permission.PLAN_MEETINGS;
        return new Kind(
                node.text("id"),
                node.text("name"),
                node.text("short"),
                new Kind.People(node.choices("members", Role.class), node.choices("chairs", Role.class), plan),
                node.choice("noMeetingDays", Severity.class) == Severity.WARN,
                Duration.ofMinutes(node.integer("minutes")));
    }

    private enum Severity {
        WARN,
        MENTION
    }
}
