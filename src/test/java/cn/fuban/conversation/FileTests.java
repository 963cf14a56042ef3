package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.document.Paper;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import cn.fuban.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Files to the bot and from it, through the real SDKs, Redis and the sandbox. */
class FileTests {
    private static final String OPERATOR = "lisiyuan";
    private static final byte[] TABLE =
            Spreadsheets.write(List.of(new Table("名册", List.of("姓名"), List.of(List.of("谢婷")))));

    private static Office office;
    private static SandboxClient dingtalk;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path config = folder.resolve("bot-config");
        copy(Path.of("bot-config"), config);
        Path bot = config.resolve("bot.yaml");
        Files.writeString(bot, Files.readString(bot).replaceFirst("(?m)^(skills:.*)$", "$1\n  - filing"));
        office = new Office(List.of(FilingSkill.InOffice.class), folder.resolve("data"), "--fuban.config=" + config);
        dingtalk = office.dingtalk();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void monday() {
        dingtalk.resetTo("2026-11-23T10:00:00+08:00");
        dingtalk.answer(OPERATOR, "菜单"); // the greeting is over
    }

    @Test
    void aFileReachesTheSkillThatTakesItAndComesBackAsAFile() {
        List<JsonNode> answers = send("名册.xlsx", TABLE);

        assertThat(answers)
                .extracting(answer -> answer.path("kind").asString())
                .containsExactlyInAnyOrder("markdown", "file");
        JsonNode file = answers.stream()
                .filter(answer -> answer.path("kind").asString().equals("file"))
                .findFirst()
                .orElseThrow();
        assertThat(file.path("fileName").asString()).isEqualTo("回执-名册.xlsx");
        assertThat(Base64.getDecoder().decode(file.path("content").asString())).isEqualTo(TABLE);
    }

    @Test
    void nothingIsKeptOnceItIsDone() {
        String id = say("名册.xlsx", TABLE);

        assertThat(store().file(id)).isEmpty();
        assertThat(store().file(id + "/file1")).isEmpty();
    }

    @Test
    void whatNobodyTakesIsAnsweredWithWhatCanBeDone() {
        assertThat(text(send("方案.docx", new Paper("方案").toBytes()))).contains("没有办这个文件");
        assertThat(text(send("照片.zip", new byte[] {1, 2}))).contains(".docx 和 .xlsx");
    }

    @Test
    void aMarkInTheNameOrOnTheFirstPageIsRefused() {
        String named = say("机密-名册.xlsx", TABLE);
        assertThat(text(dingtalk.after(OPERATOR, 1))).contains("机要渠道");
        List<JsonNode> answers =
                send("纪要.docx", new Paper("会议纪要").paragraph("秘密★5年").toBytes());

        assertThat(text(answers)).contains("机要渠道");
        assertThat(store().file(named)).isEmpty();
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() {
        assertThat(text(send("名册.xlsx", "text".getBytes(StandardCharsets.UTF_8))))
                .contains("打不开");
    }

    @Test
    void theSameFileOnceMoreIsOneFile() {
        Map<String, String> message = Map.of(
                "from",
                OPERATOR,
                "kind",
                "file",
                "fileName",
                "名册.xlsx",
                "content",
                Base64.getEncoder().encodeToString(TABLE),
                "msgId",
                "file-1");
        dingtalk.post("/messages", message);
        dingtalk.post("/messages", message);
        dingtalk.settle();

        assertThat(dingtalk.after(OPERATOR, 1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "robot.batchSend, 500",
        "robot.batchSend, 429",
        "robot.batchSend, reset",
        "robot.batchSend, timeout-before"
    })
    void aFileThatWasNotTakenIsSentAgain(String api, String fault) {
        dingtalk.post("/faults", Map.of("api", api, "fault", fault, "times", 2));
        List<JsonNode> answers = send("名册.xlsx", TABLE);

        assertThat(answers)
                .filteredOn(answer -> answer.path("kind").asString().equals("file"))
                .hasSize(1);
    }

    private static List<JsonNode> send(String name, byte[] content) {
        long before = dingtalk.newest(OPERATOR);
        say(name, content);
        return dingtalk.after(OPERATOR, before);
    }

    private static String say(String name, byte[] content) {
        String id = dingtalk.post(
                        "/messages",
                        Map.of(
                                "from",
                                OPERATOR,
                                "kind",
                                "file",
                                "fileName",
                                name,
                                "content",
                                Base64.getEncoder().encodeToString(content)))
                .path("msgId")
                .asString();
        assertThat(dingtalk.settle()).isTrue();
        return id;
    }

    private static String text(List<JsonNode> answers) {
        assertThat(answers).hasSize(1);
        return answers.get(0).path("text").asString();
    }

    private static Store store() {
        return office.bean(Store.class);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
