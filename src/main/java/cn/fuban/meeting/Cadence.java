package cn.fuban.meeting;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.deadline.ArticleTexts;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often meetings of a kind are held in principle; nothing more than a reminder comes of it.
 *
 * @param days with {@link Every#DAYS}: so many calendar days after the last one (B1)
 * @param prepare with {@link Every#DAYS}: so many days after the last one topics are to be collected
 * @param months with {@link Every#HALF_YEAR}: when one is told that the half-year has had none (B2)
 * @param weekday with {@link Every#WEEK} (B3)
 * @param rule the cadence as the article has it
 */
record Cadence(
        String kind, Every every, int days, int prepare, List<Integer> months, Optional<DayOfWeek> weekday, Rule rule) {
    /** In which way a cadence is counted. */
    enum Every {
        DAYS,
        HALF_YEAR,
        WEEK
    }

    /** Where a cadence is written. */
    record Rule(String words, String citation) {}

    /** Reads {@code cadences.yaml}. */
    static List<Cadence> read(ConfigFolder folder, Kinds kinds) {
        ArticleTexts articles = new ArticleTexts(folder);
        return folder.file("cadences.yaml").list("cadences").stream()
                .map(node -> cadence(node, kinds, articles))
                .toList();
    }

    private static Cadence cadence(ConfigNode node, Kinds kinds, ArticleTexts articles) {
        String kind = node.text("kind");
        if (kinds.find(kind).isEmpty())
            node.problem(
                    "kind",
                    "\"" + kind + "\" is no kind; write one of " + kinds.byId().keySet());
        Every every = node.choice("every", Every.class);
        String words = node.text("rule");
        if (!articles.of(node.text("article")).orElse("").contains(words))
            node.problem("rule", "\"" + words + "\" does not stand in " + node.text("article"));
        return new Cadence(
                kind,
                every,
                every == Every.DAYS ? node.integer("days") : 0,
                every == Every.DAYS ? node.integer("prepare") : 0,
                every == Every.HALF_YEAR
                        ? node.list("months").stream().flatMap(Cadence::month).toList()
                        : List.of(),
                every == Every.WEEK ? Optional.of(node.choice("weekday", DayOfWeek.class)) : Optional.empty(),
                new Rule(words, node.text("citation")));
    }

    private static Stream<Integer> month(ConfigNode item) {
        String text = item.text();
        if (text.matches("[1-9]|1[0-2]")) return Stream.of(Integer.valueOf(text));
        item.problem("\"" + text + "\" is no month; write a number from 1 to 12");
        return Stream.empty();
    }
}
