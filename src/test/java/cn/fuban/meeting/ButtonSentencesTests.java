package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.language.Language;
import cn.fuban.language.RankedIntent;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tapped button says is never taken for anything else. */
class ButtonSentencesTests {
    private static final Language LANGUAGE = Office.LANGUAGE;

    @ParameterizedTest
    @CsvSource({
        "确认 {tag}, meeting.schedule",
        "确认改期 {tag}, meeting.move",
        "确认取消 {tag}, meeting.cancel",
        "确认登记 {tag}, meeting.documents",
        "散会 {tag}, meeting.end",
        "办好 {tag} 纪要初稿, deadline.done",
        "办好 {tag} 上会材料, deadline.done",
        "办好 {tag} 文件送签 财政局, deadline.done",
        "办好 {tag} 报区委 民政局, deadline.done",
        "{tag}的各项期限, deadline.question",
    })
    void eachLeadsToItsSkill(String sentence, String intent) {
        Kinds kinds = Office.on("2026-12-01T10:00").desk.kinds();
        for (Kind kind : kinds.byId().values()) {
            String said = sentence.replace("{tag}", kind.tag(12));

            assertThat(LANGUAGE.rank(LANGUAGE.read(said, LocalDateTime.of(2026, 12, 1, 10, 0)))
                            .clear()
                            .map(RankedIntent::name))
                    .as(said)
                    .contains(intent);
        }
    }
}
