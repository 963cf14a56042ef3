package cn.fuban.rules;

import static java.util.stream.Collectors.joining;

import cn.fuban.conversation.Dialogue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is remembered between two questions of a person: what the next one may lean on. */
final class RulesDialogue {
    static final String SKILL = "rules";
    private static final String ANSWERED = "answered";
    private static final String WHY = "why";
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private static final Pattern COMMA = Pattern.compile(",");

    private RulesDialogue() {}

    static Dialogue after(String question, List<ArticleId> articles, Instant now) {
        String cited = articles.stream().map(ArticleId::toString).collect(joining(","));
        return new Dialogue(SKILL, ANSWERED, Map.of("question", question, "articles", cited), now);
    }

    static Dialogue askingWhy(String feedback, Instant now) {
        return new Dialogue(SKILL, WHY, Map.of("feedback", feedback), now);
    }

    /** The feedback whose reason is waited for. */
    static Optional<String> feedback(Dialogue dialogue) {
        return Optional.ofNullable(dialogue.slots().get("feedback"));
    }

    /** What was talked about, unless it is too long ago. */
    static Context context(Dialogue dialogue, Instant now) {
        if (!dialogue.step().equals(ANSWERED) || now.isAfter(dialogue.since().plus(REMEMBERED))) {
            return Context.NONE;
        }
        List<ArticleId> articles = COMMA.splitAsStream(dialogue.slots().getOrDefault("articles", ""))
                .flatMap(id -> ArticleId.parse(id).stream())
                .toList();
        return new Context(dialogue.slots().getOrDefault("question", ""), articles);
    }
}
