package cn.fuban.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What staff read has the punctuation of their language. */
class FullWidthTests {
    private static final Pattern MARKDOWN_LINK = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,:;()?!]|[,:;()?!]\\p{IsHan}");

    @Test
    void theConfigurationHasNoHalfWidthPunctuationBesideAChineseCharacter() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bot-config"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml")).flatMap(FullWidthTests::halfWidth))
                    .as("run scripts/full-width")
                    .isEmpty();
        }
    }

    @Test
    void theScriptTurnsWhatStandsBesideChineseAndNothingElse(@TempDir Path temporary) throws Exception {
        Path file = Files.writeString(temporary.resolve("words.yaml"), """
                # 周期(cadence, 原则上) stays, being a comment
                name: 常务会(A角)?好:是!
                text: 材料,12月9日 18:00,报[全文](dtmd://x?y=1)(必需)
                code: f(a, b): ok?
                """);

        Process script = new ProcessBuilder("scripts/full-width", file.toString())
                .inheritIO()
                .start();

        assertThat(script.waitFor()).isZero();
        assertThat(file).hasContent("""
                        # 周期(cadence, 原则上) stays, being a comment
                        name: 常务会（A角）？好：是！
                        text: 材料，12月9日 18:00，报[全文](dtmd://x?y=1)（必需）
                        code: f(a, b): ok?
                        """);
    }

    private static Stream<String> halfWidth(Path file) {
        return scalars(file).stream()
                .filter(scalar -> HALF_WIDTH
                        .matcher(MARKDOWN_LINK.matcher(scalar.getValue()).replaceAll("]"))
                        .find())
                .map(scalar -> file + ":" + (scalar.getStartMark().getLine() + 1) + ": " + scalar.getValue());
    }

    private static List<ScalarEvent> scalars(Path file) {
        try {
            Iterable<Event> events = new Yaml(new LoaderOptions()).parse(new StringReader(Files.readString(file)));
            return StreamSupport.stream(events.spliterator(), false)
                    .filter(ScalarEvent.class::isInstance)
                    .map(ScalarEvent.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
