package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions for dates over all the years with an arrangement, most of them beside a holiday. */
class AskedDatesTests {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("questions")
    void theDateThatIsAskedForComesFirst(String now, String text, String date) {
        Office office = Office.on(now);
        assertThat(office.hears(Office.LI, text).understanding().dates())
                .first()
                .hasToString(date);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                        "check-asked-dates",
                        "check-deadline-questions",
                        "check-colloquial-dates",
                        "fresh-deadlines",
                        "own-dates")
                .flatMap(file -> lines("/deadline/" + file + ".jsonl").stream())
                .map(JSON::readTree)
                .map(AskedDatesTests::arguments);
    }

    private static Arguments arguments(JsonNode node) {
        return Arguments.of(
                node.path("now").asString(),
                node.path("text").asString(),
                node.path("dates").path(0).asString());
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(AskedDatesTests.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
