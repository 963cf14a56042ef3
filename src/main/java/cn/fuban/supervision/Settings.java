package cn.fuban.supervision;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code supervision.yaml} says.
 *
 * @param usual the source of an item whose sentence names none
 * @param soon how many working days before the deadline an item becomes 临期
 * @param summaryWorkday on which working day after a quarter the summary goes out
 */
record Settings(List<Source> sources, Source usual, int soon, Pace pace, int summaryWorkday) {
    private static final Source NONE = new Source("", "", Pattern.compile("(?!)"), List.of(), List.of());

    /**
     * When who is reminded, in working days.
     *
     * @param unsigned after the assignment, to the unit and then to the keeper
     * @param beforeMilestone before a milestone
     * @param beforeDeadline before the deadline, 0 on its day
     * @param overdue after the deadline: the first 催办, the first 督办单, and the step from there on
     * @param verify after a unit has asked for verification
     */
    record Pace(
            Unsigned unsigned,
            List<Integer> beforeMilestone,
            List<Integer> beforeDeadline,
            Overdue overdue,
            int verify) {}

    record Unsigned(int unit, int keeper) {}

    record Overdue(int urge, int formal, int every) {}

    static Settings read(ConfigFolder folder) {
        ConfigNode file = folder.file("supervision.yaml");
        List<Source> sources = new ArrayList<>();
        for (ConfigNode node : file.list("sources")) sources.add(source(node));
        String usual = file.text("usual");
        Optional<Source> found =
                sources.stream().filter(source -> source.id().equals(usual)).findFirst();
        if (found.isEmpty())
            file.problem(
                    "usual",
                    "\"" + usual + "\" is no source; write one of "
                            + sources.stream().map(Source::id).toList());
        return new Settings(
                List.copyOf(sources),
                found.orElse(NONE),
                file.integer("soonWorkdays"),
                pace(file.child("remind")),
                file.integer("summaryWorkday"));
    }

    /** The source with this id; the usual one if the configuration has dropped it. */
    Source source(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElse(usual);
    }

    /** The source that decisions of this kind of meeting come from. */
    Optional<Source> ofMeeting(String kind) {
        return sources.stream()
                .filter(source -> source.meetings().contains(kind))
                .findFirst();
    }

    private static Source source(ConfigNode node) {
        Pattern said =
                Pattern.compile(node.texts("said").stream().map(Pattern::quote).collect(Collectors.joining("|")));
        List<String> mayors = node.has("mayorConfirms") ? node.texts("mayorConfirms") : List.of();
        return new Source(node.text("id"), node.text("name"), said, node.texts("meetings"), mayors);
    }

    private static Pace pace(ConfigNode node) {
        int every = node.integer("thenEvery");
        if (every < 1) node.problem("thenEvery", "must be 1 or more");
        return new Pace(
                new Unsigned(node.integer("unsignedAfter"), node.integer("unsignedToKeeperAfter")),
                numbers(node, "beforeMilestone"),
                numbers(node, "beforeDeadline"),
                new Overdue(node.integer("urgeAfter"), node.integer("formalAfter"), Math.max(1, every)),
                node.integer("verifyAfter"));
    }

    private static List<Integer> numbers(ConfigNode node, String key) {
        List<Integer> numbers = new ArrayList<>();
        for (ConfigNode item : node.list(key)) {
            if (item.text().matches("[0-9]{1,3}")) numbers.add(Integer.valueOf(item.text()));
            else item.problem("write a number of working days such as 3");
        }
        return List.copyOf(numbers);
    }
}
