package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Whatever is typed about leave is read without an exception, and what was written is read back the same. */
class LeaveFuzzTests {
    private static final String SEED = "20211221";
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);
    private static final LeaveReader READER = LeaveReader.read(FOLDER, CALENDAR, DIRECTORY);
    private static final Person SPEAKER = DIRECTORY.people().get(0);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 30);

    private static final List<String> INTENTS = List.of(
            "leave.request",
            "leave.cancel",
            "leave.change",
            "leave.return",
            "leave.approve",
            "leave.reject",
            "leave.forward",
            "leave.query");

    private static final List<String> PIECES = List.of(
            "请假",
            "明天",
            "下午",
            "到",
            "后天",
            "去",
            "成都",
            "、",
            "重庆",
            "开会",
            "常务会",
            "我",
            "帮",
            "王局长",
            "回",
            "走",
            "三天",
            "半天",
            "改成",
            "推迟",
            "请",
            "让",
            "代我",
            "参加",
            "不了",
            "，",
            "。",
            " ",
            "：",
            "(",
            "周五",
            "12月3号",
            "国庆",
            "2小时",
            "病假",
            "同意",
            "转",
            "审",
            "镇长",
            "张",
            "的",
            "会",
            "省",
            "在",
            "起",
            "从",
            "3",
            "？",
            "\n",
            "\uD83D\uDE00",
            "\uE000",
            "A",
            "能否",
            "老家");

    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(12).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(6, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(40)));
    }

    @Property(seed = SEED, tries = 10_000)
    void anyText(@ForAll("text") String text, @ForAll @IntRange(max = 7) int intent) {
        Utterance utterance = LANGUAGE.read(text, NOW);

        SaidLeave said = READER.read(INTENTS.get(intent), utterance, SPEAKER);

        Absence absence = said.absence();
        assertThat(Absence.of(kept(absence))).isEqualTo(absence);
        said.because()
                .values()
                .forEach(words ->
                        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text()));
        assertThat(said.slotsOfChange()).isNotNull();
    }

    @Property(seed = SEED, tries = 1_000)
    void anyAnswer(@ForAll("text") String first, @ForAll("text") String then) {
        Absence soFar =
                READER.read("leave.request", LANGUAGE.read(first, NOW), SPEAKER).absence();

        List<String> missing = soFar.missing();
        String asked = missing.isEmpty() ? "confirm" : missing.get(0);

        assertThat(READER.follow(soFar, asked, LANGUAGE.read(then, NOW), SPEAKER)
                        .slots())
                .isNotNull();
    }

    /** An absence that is written out and read again is the same. */
    @Property(seed = SEED, tries = 1_000)
    void anAbsenceInWords(
            @ForAll @IntRange(min = 0, max = 300) int away,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(max = 2) int firstPart,
            @ForAll @IntRange(max = 2) int lastPart,
            @ForAll @IntRange(max = 3) int way) {
        List<Edge.Part> parts = List.of(Edge.Part.DAY, Edge.Part.MORNING, Edge.Part.AFTERNOON);
        Edge start = new Edge(NOW.toLocalDate().plusDays(away), parts.get(firstPart), null);
        Edge end = new Edge(start.date().plusDays(days), parts.get(lastPart), null);
        String said = List.of("我%s到%s去成都开会", "%s至%s，成都，开会", "报备：%s-%s赴成都开会", "%s走，%s回，去成都开会")
                .get(way)
                .formatted(words(start), words(end));

        Absence read =
                READER.read("leave.request", LANGUAGE.read(said, NOW), SPEAKER).absence();

        assertThat(read)
                .as(said)
                .isEqualTo(Absence.NONE
                        .withKind(LeaveKind.OUT)
                        .withTimes(start, end)
                        .withDestination("成都")
                        .withReason("开会"));
    }

    private static String words(Edge edge) {
        LocalDate date = edge.date();
        String part = switch (edge.part()) {
            case MORNING -> "上午";
            case AFTERNOON -> "下午";
            default -> "";
        };
        return "%d年%d月%d日%s".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), part);
    }

    private static Map<String, String> kept(Absence absence) {
        Map<String, String> kept = new HashMap<>();
        absence.slots().forEach((name, value) -> kept.put(name, value.toString()));
        return kept;
    }
}
