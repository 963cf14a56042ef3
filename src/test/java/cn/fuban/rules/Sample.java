package cn.fuban.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question with its right answer.
 *
 * @param gold the articles that answer, none when the rules do not say
 * @param alsoOk citations that are no error
 * @param must what a right answer contains; {@code a|b} is either
 */
record Sample(String id, String q, String kind, List<String> gold, List<String> alsoOk, List<String> must) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Sample {
        alsoOk = alsoOk == null ? List.of() : alsoOk;
        must = must == null ? List.of() : must;
    }

    /** Those that may be looked at and fitted to. */
    static List<Sample> development() {
        return Stream.of(
                        "qa-dev",
                        "check-questions",
                        "tune-questions",
                        "opened-questions",
                        "bare-questions",
                        "situations-questions")
                .flatMap(file -> read("/rules/" + file + ".jsonl", Sample.class).stream())
                .toList();
    }

    /** What the rules do not say, near what they say: for fitting only. */
    static List<Sample> nearTopics() {
        return read("/rules/near-topics.jsonl", Sample.class);
    }

    /** Those that only measure. */
    static List<Sample> fresh() {
        return read("/rules/fresh-questions.jsonl", Sample.class);
    }

    /** Both in one message. */
    Sample and(Sample other, String joint) {
        List<String> both = Stream.concat(gold.stream(), other.gold.stream()).toList();
        return new Sample(id, q + joint + other.q, "multi", both, List.of(), List.of());
    }

    boolean needsAll() {
        return kind.equals("multi") || kind.equals("conflict");
    }

    boolean answerable() {
        return !gold.isEmpty();
    }

    /** Whether every required phrase is in the answer. */
    boolean saidIn(String answer) {
        String said = Plain.of(answer);
        return must.stream().allMatch(phrase -> {
            for (String either : phrase.split("\\|")) {
                if (said.contains(Plain.of(either))) {
                    return true;
                }
            }
            return false;
        });
    }

    static <T> List<T> read(String resource, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
