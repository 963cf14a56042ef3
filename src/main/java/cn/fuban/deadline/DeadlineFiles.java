package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the definitions. */
final class DeadlineFiles {
    private static final int MOST_STEPS = 2;

    private final Set<String> ids = new HashSet<>();

    private final ArticleTexts articles;

    private DeadlineFiles(ArticleTexts articles) {
        this.articles = articles;
    }

    static Map<String, List<Definition>> read(ConfigFolder folder) {
        DeadlineFiles files = new DeadlineFiles(new ArticleTexts(folder));
        List<String> anchors = Stream.of(
                        folder.file("meetings.yaml").list("kinds"),
                        folder.file("events.yaml").list("events"))
                .flatMap(List::stream)
                .map(node -> node.text("id"))
                .toList();
        Map<String, List<Definition>> all = new LinkedHashMap<>();
        for (ConfigNode file : folder.files("deadlines"))
            for (ConfigNode node : file.list("deadlines")) {
                ConfigNode holder = node.has("anchor") ? node : file;
                String anchor = holder.text("anchor");
                if (!anchors.contains(anchor))
                    holder.problem("anchor", "\"" + anchor + "\" is nothing to count from; write one of " + anchors);
                all.computeIfAbsent(anchor, first -> new ArrayList<>()).add(files.definition(node));
            }
        return all;
    }

    private Definition definition(ConfigNode node) {
        String id = node.text("id");
        if (!ids.add(id)) node.problem("id", "\"" + id + "\" is used twice; give each deadline an id of its own");
        if (!id.matches("[a-z0-9-]*")) node.problem("id", "\"" + id + "\" must be of a-z, 0-9 and '-' only");
        return new Definition(id, node.text("name"), rule(node), offset(node), care(node), node.texts("asked"));
    }

    private Rule rule(ConfigNode node) {
        String article = node.text("article");
        Optional<String> text = articles.of(article);
        if (text.isEmpty())
            node.problem("article", "\"" + article + "\" is in none of the rule books; write one such as decision:13");
        String words = node.text("rule");
        if (text.isPresent() && !text.get().contains(words.replaceAll("\\s", "")))
            node.problem("rule", "\"" + words + "\" does not stand in " + article + "; quote the article's own words");
        return new Rule(
                article,
                node.text("citation"),
                words,
                node.flag("soft"),
                node.optionalText("note").orElse(""));
    }

    private static Offset offset(ConfigNode node) {
        boolean fromWorkday = node.has("fromWorkday") && node.flag("fromWorkday");
        boolean rolls = !node.has("rolls") || node.flag("rolls");
        return new Offset(node.integer("offset"), node.choice("unit", Offset.Unit.class), fromWorkday, rolls);
    }

    private static Care care(ConfigNode node) {
        Care.Owes owes = node.choice("owes", Care.Owes.class);
        if (owes == Care.Owes.OTHERS)
            return new Care(owes, Care.Completion.TIME, List.of(), List.of(), node.text("todo"), "");
        List<Integer> remind =
                node.list("remind").stream().flatMap(DeadlineFiles::days).toList();
        List<Integer> escalate = node.has("escalate")
                ? node.list("escalate").stream().flatMap(DeadlineFiles::days).toList()
                : List.of();
        checkEscalation(node, escalate);
        return new Care(
                owes,
                node.choice("completedBy", Care.Completion.class),
                remind,
                escalate,
                node.text("todo"),
                node.optionalText("late").orElse(""));
    }

    private static void checkEscalation(ConfigNode node, List<Integer> escalate) {
        if (escalate.isEmpty()) return;
        if (node.flag("soft"))
            node.problem(
                    "escalate",
                    "what is said in principle is never escalated; leave out \"escalate\" or \"soft: true\"");
        if (escalate.size() > MOST_STEPS || escalate.stream().anyMatch(days -> days < 1))
            node.problem("escalate", "write at most two numbers of working days after the due day, such as [2, 3]");
    }

    private static Stream<Integer> days(ConfigNode item) {
        String text = item.text();
        if (text.matches("-?[0-9]{1,3}")) return Stream.of(Integer.valueOf(text));
        item.problem("\"" + text + "\" does not fit here; write working days from the due day, such as -1");
        return Stream.empty();
    }
}
