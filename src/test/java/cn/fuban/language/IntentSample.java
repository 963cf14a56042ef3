package cn.fuban.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence with the intents that are right for it, by their own names or those of the public schema.
 *
 * @param now the local time at which it is said
 */
record IntentSample(String text, LocalDateTime now, Set<String> right) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The development set of leave utterances. */
    static List<IntentSample> leave() {
        return read("leave-dev.jsonl", node -> Stream.of(node.path("gold").path("intent")));
    }

    /** Other people's sentences. */
    static List<IntentSample> check() {
        return read("check-intents.jsonl", IntentSample::intents);
    }

    /** Sentences about single features, so far as their intents are declared. */
    static List<IntentSample> features(Set<String> declared) {
        Map<String, String> names = Map.of(
                "mine", "agenda.mine",
                "calendar.count", "deadline.count",
                "calendar.holiday_paste", "calendar.add",
                "ops.quota", "office.usage",
                "ops.undeliverable", "office.undelivered",
                "reminder.snooze", "reminder.later");
        return lines("/language/check-intents-of-features.jsonl").stream()
                .map(node -> {
                    String intent = node.path("intent").asString();
                    Set<String> right = Set.of(names.getOrDefault(intent, intent));
                    return new IntentSample(node.path("text").asString(), TestLanguage.NOW, right);
                })
                .filter(sample -> declared.containsAll(sample.right))
                .toList();
    }

    /** Sentences written before the examples. */
    static List<IntentSample> own() {
        return read("own-intents.jsonl", IntentSample::intents);
    }

    /** The development questions about the rules. */
    static List<IntentSample> questions() {
        return lines("/rules/qa-dev.jsonl").stream()
                .map(node -> new IntentSample(
                        node.path("q").asString(), TestLanguage.NOW, Set.of("rules.question", "deadline.question")))
                .toList();
    }

    static List<JsonNode> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(IntentSample.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the likeliest intent is a right one. */
    boolean isRight(RankedIntent intent) {
        return right.contains(intent.name()) || right.contains(intent.reportedAs());
    }

    private static List<IntentSample> read(String file, Function<JsonNode, Stream<JsonNode>> intents) {
        return lines("/language/" + file).stream()
                .map(node -> new IntentSample(
                        node.path("text").asString(),
                        node.has("now") ? LocalDateTime.parse(node.path("now").asString()) : TestLanguage.NOW,
                        intents.apply(node).map(JsonNode::asString).collect(Collectors.toSet())))
                .toList();
    }

    private static Stream<JsonNode> intents(JsonNode node) {
        return Stream.concat(
                Stream.of(node.path("intent")),
                StreamSupport.stream(node.path("alsoOk").spliterator(), false));
    }
}
