package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            下周五开第45次常务会         | executive | 区政府常务会议 | 45 | 第45次常务会
            四十五次区政府常务会议       | executive | 区政府常务会议 | 45 | 四十五次区政府常务会议
            取消 常务会45                | executive | 区政府常务会议 | 45 | 常务会45
            常务会12月3号开              | executive | 区政府常务会议 | -  | 常务会
            常务会2个议题                | executive | 区政府常务会议 | -  | 常务会
            常委会改到周五               | executive | 区政府常务会议 | -  | 常委会
            全体会好久开                 | plenary   | 区政府全体会议 | -  | 全体会
            周五的碰头会                 | mayor     | 区长碰头会议   | -  | 碰头会
            市政府常务会多久开一回       | -         | 市政府常务会   | -  | 市政府常务会
            26号的信访联席会我去不成     | -         | 信访联席会     | -  | 信访联席会
            参加经济运行分析会           | -         | 经济运行分析会 | -  | 经济运行分析会
            """)
    void aMeeting(String text, String kind, String name, Integer number, String words) {
        MeetingMention meeting = TestLanguage.read(text).meeting().orElseThrow();

        assertThat(meeting.kind()).isEqualTo(kind);
        assertThat(meeting.name()).isEqualTo(name);
        assertThat(meeting.number()).isEqualTo(number);
        assertThat(meeting.words().text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下周五上午9点在第一会议室开第45次常务会 | 第一会议室
            明天下午3点半区政府三楼会议室开专题会   | 区政府三楼会议室
            改到301会议室                           | 301会议室
            """)
    void aPlace(String text, String place) {
        assertThat(TestLanguage.read(text).place()).contains(place);
    }

    @Test
    void numbersThatBelongToNothingElse() {
        Utterance utterance = TestLanguage.read("督办3 12月3号前完成60%，工作规则第八十三条");

        assertThat(utterance.numbers()).extracting(NumberMention::value).containsExactly(3, 60, 83);
        assertThat(utterance.numbers()).extracting(NumberMention::ordinal).containsExactly(false, false, true);
    }
}
