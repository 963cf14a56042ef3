package cn.fuban.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said on Monday, 23 November 2026, and what it means; one line for each way of saying something. */
class TimeReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今天                | 2026-11-23
            明天                | 2026-11-24
            后天                | 2026-11-25
            大后天              | 2026-11-26
            昨天                | 2026-11-22
            前天                | 2026-11-21
            明早                | 2026-11-24 MORNING
            今晚                | 2026-11-23 EVENING
            后天早上            | 2026-11-25 MORNING
            周三                | 2026-11-25
            礼拜天              | 2026-11-29
            周5                 | 2026-11-27
            星期一              | 2026-11-23
            这周五              | 2026-11-27
            本周一              | 2026-11-23
            上周五              | 2026-11-20
            下周三              | 2026-12-02
            下个星期三          | 2026-12-02
            下礼拜二            | 2026-12-01
            下下周一            | 2026-12-07
            12月3号             | 2026-12-03
            十二月三日          | 2026-12-03
            12月3               | 2026-12-03
            12.3                | 2026-12-03
            12/3                | 2026-12-03
            12-03               | 2026-12-03
            2026年12月3日       | 2026-12-03
            二〇二六年十二月三日 | 2026-12-03
            2026-12-03          | 2026-12-03
            2026.12.3           | 2026-12-03
            明年3月5号          | 2027-03-05
            25号                | 2026-11-25
            二十五号            | 2026-11-25
            廿五日              | 2026-11-25
            3号                 | 2026-12-03
            1月2号              | 2027-01-02
            元月2号             | 2027-01-02
            下个月5号           | 2026-12-05
            本月25日            | 2026-11-25
            3天后               | 2026-11-26
            过3天               | 2026-11-26
            两周以后            | 2026-12-07
            一个月后            | 2026-12-23
            半个月后            | 2026-12-08
            20261203            | 2026-12-03
            3天前               | 2026-11-20
            本月最后一个工作日  | 2026-11-30
            下周第一个工作日    | 2026-11-30
            12月第二个周五      | 2026-12-11
            本月最后一天        | 2026-11-30
            年底最后一个工作日  | 2026-12-31
            下一个工作日        | 2026-11-24
            """)
    void aDay(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下周五上午9点       | 2026-12-04 MORNING 09:00
            明天9点半           | 2026-11-24 MORNING 09:30
            明天下午三点        | 2026-11-24 AFTERNOON 15:00
            明天三点            | 2026-11-24 AFTERNOON 15:00
            明天九点一刻        | 2026-11-24 MORNING 09:15
            明天15:30           | 2026-11-24 AFTERNOON 15:30
            明天晚上8点20       | 2026-11-24 EVENING 20:20
            明天中午12点        | 2026-11-24 NOON 12:00
            12月3日18:00        | 2026-12-03 EVENING 18:00
            2026-12-03 09:00    | 2026-12-03 MORNING 09:00
            周五两点半          | 2026-11-27 AFTERNOON 14:30
            6-12上午9：00       | 2027-06-12 MORNING 09:00
            周四，上午十点      | 2026-11-26 MORNING 10:00
            下周三（12月2日）上午9：30 | 2026-12-02 MORNING 09:30
            下午三点            | AFTERNOON 15:00
            上午                | MORNING
            晚8点               | EVENING 20:00
            """)
    void aTimeOfDay(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            明天下午到后天      | 2026-11-24 AFTERNOON..2026-11-25
            12月3号到5号        | 2026-12-03..2026-12-05
            12月3-5日           | 2026-12-03..2026-12-05
            25到27号            | 2026-11-25..2026-11-27
            12.8-12.10          | 2026-12-08..2026-12-10
            11月24日至26日      | 2026-11-24..2026-11-26
            12月30号到1月2号    | 2026-12-30..2027-01-02
            从下周一到周三      | 2026-11-30..2026-12-02
            下周三到周五        | 2026-12-02..2026-12-04
            周四到周一          | 2026-11-26..2026-11-30
            周一到周一          | 2026-11-23..2026-11-30
            礼拜天到下礼拜二    | 2026-11-29..2026-12-01
            周一至三            | 2026-11-23..2026-11-25
            周四周五            | 2026-11-26..2026-11-27
            下周一二三          | 2026-11-30..2026-12-02
            下周二、三          | 2026-12-01..2026-12-02
            12-5到12-8          | 2026-12-05..2026-12-08
            12-05至12-8         | 2026-12-05..2026-12-08
            1-4到1-6            | 2027-01-04..2027-01-06
            25到28              | 2026-11-25..2026-11-28
            25-28               | 2026-11-25..2026-11-28
            从25到28            | 2026-11-25..2026-11-28
            周一、三、五        | 2026-11-23; 2026-11-25; 2026-11-27
            下周二、四          | 2026-12-01; 2026-12-03
            周一、周三          | 2026-11-23; 2026-11-25
            明晚6点半到八点     | 2026-11-24 EVENING 18:30..2026-11-24 EVENING 20:00
            明天6点半到八点     | 2026-11-24 EVENING 18:30..2026-11-24 EVENING 20:00
            晚上6点半到八点     | EVENING 18:30; EVENING 20:00
            上周四周五          | 2026-11-19..2026-11-20
            3、4、5号           | 2026-12-03..2026-12-05
            12月25-27           | 2026-12-25..2026-12-27
            大年初三到初五      | 2027-02-08..2027-02-10
            双休日              | 2026-11-28..2026-11-29
            下周三一天          | 2026-12-02; 1.0 DAY
            下周三去，周四下午回 | 2026-12-02; 2026-12-03 AFTERNOON
            周三早上去，周三晚上回 | 2026-11-25 MORNING; 2026-11-25 EVENING
            周四、周五          | 2026-11-26..2026-11-27
            25、26号            | 2026-11-25..2026-11-26
            8号9号              | 2026-12-08..2026-12-09
            明后天              | 2026-11-24..2026-11-25
            今明两天            | 2026-11-23..2026-11-24
            周末                | 2026-11-28..2026-11-29
            下周末              | 2026-12-05..2026-12-06
            下周一整周          | 2026-11-30..2026-12-04
            从周四起            | 2026-11-26..
            从周三开始          | 2026-11-25..
            明天起              | 2026-11-24..
            到周四              | ..2026-11-26
            请到周四            | ..2026-11-26
            到月底              | ..2026-11-30
            年底前              | ..2026-12-31
            下周三之前          | ..2026-12-02
            周五下午3点前       | ..2026-11-27 AFTERNOON 15:00
            明天到月底          | 2026-11-24..2026-11-30
            今天下午到晚上      | 2026-11-23 AFTERNOON..2026-11-23 EVENING
            明天上午9点到11点半 | 2026-11-24 MORNING 09:00..2026-11-24 MORNING 11:30
            明天下午2点到4点    | 2026-11-24 AFTERNOON 14:00..2026-11-24 AFTERNOON 16:00
            周二、周四          | 2026-11-24; 2026-11-26
            改到下周二上午      | 2026-12-01 MORNING
            12月3号去当天回     | 2026-12-03; 2026-12-03
            12月3号去第二天回   | 2026-12-03; 2026-12-04
            """)
    void aSpan(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三天                | 3.0 DAY
            一天半              | 1.5 DAY
            两天半              | 2.5 DAY
            2.5天               | 2.5 DAY
            半天                | 0.5 DAY
            一个星期            | 1.0 WEEK
            两周                | 2.0 WEEK
            半个月              | 0.5 MONTH
            两个半月            | 2.5 MONTH
            一个小时            | 1.0 HOUR
            半小时              | 0.5 HOUR
            3个工作日内         | 3.0 WORKING_DAY
            1日以内             | 1.0 DAY
            24小时内            | 24.0 HOUR
            """)
    void aLength(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会前2个工作日       | Meeting -2 WORKING_DAY
            开会前一天          | Meeting -1 DAY
            会后第3个工作日     | Meeting +3 WORKING_DAY
            会后5个工作日内     | Meeting +5 WORKING_DAY
            提前2个工作日       | Unsaid -2 WORKING_DAY
            12月3号往前数2个工作日 | 2026-12-03 -2 WORKING_DAY = 2026-12-01
            12月3日前2个工作日  | 2026-12-03 -2 WORKING_DAY = 2026-12-01
            12月3日倒推两个工作日 | 2026-12-03 -2 WORKING_DAY = 2026-12-01
            12月3日之后的第3个工作日 | 2026-12-03 +3 WORKING_DAY = 2026-12-08
            从明天起5个工作日   | 2026-11-24 +5 WORKING_DAY = 2026-12-01
            下周三后10天        | 2026-12-02 +10 DAY = 2026-12-12
            3个工作日后         | 2026-11-23 +3 WORKING_DAY = 2026-11-26
            12月30日后5个工作日 | 2026-12-30 +5 WORKING_DAY = 2027-01-07?
            """)
    void aCount(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            月底                | about 2026-11-21~2026-11-30
            下个月初            | about 2026-12-01~2026-12-10
            12月中旬            | about 2026-12-11~2026-12-20
            12月                | about 2026-12-01~2026-12-31
            下周                | about 2026-11-30~2026-12-06
            年底                | about 2026-11-01~2026-12-31
            后天或者大后天      | about 2026-11-25~2026-11-26
            周五还是周四        | about 2026-11-26~2026-11-27
            12月3号或12月4号    | about 2026-12-03~2026-12-04
            25号左右            | about 2026-11-25~2026-11-25
            过几天              | about ~
            这两天              | about ~
            最近                | about ~
            两三天              | about ~
            前两天              | about ~
            中旬                | about 2026-11-11~2026-11-20
            2月30日             | about ~
            """)
    void whatIsLeftOpen(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-18T10:00 | 国庆                | 2026-10-01..2026-10-07
            2026-09-18T10:00 | 十一期间            | 2026-10-01..2026-10-07
            2026-09-18T10:00 | 国庆8号9号          | 2026-10-08..2026-10-09
            2026-09-28T10:00 | 节后第一天          | 2026-10-08
            2026-09-28T10:00 | 国庆后第一个工作日  | 2026-10-08
            2026-09-28T10:00 | 节后上班第一天      | 2026-10-08
            2026-09-28T10:00 | 国庆前最后一个工作日 | 2026-09-30
            2026-09-28T10:00 | 节前一天            | 2026-09-30
            2026-09-28T10:00 | 国庆前3个工作日     | 2026-10-01 -3 WORKING_DAY = 2026-09-28
            2026-09-28T10:00 | 国庆后3个工作日     | 2026-10-07 +3 WORKING_DAY = 2026-10-10
            2026-09-28T10:00 | 从节后第一天起5个工作日 | 2026-10-08 +5 WORKING_DAY = 2026-10-14
            2026-10-09T10:00 | 10月12日往前数2个工作日 | 2026-10-12 -2 WORKING_DAY = 2026-10-09
            2026-04-20T10:00 | 五一前最后一个工作日 | 2026-04-30
            2026-02-11T16:00 | 春节期间            | 2026-02-15..2026-02-23
            2026-03-31T08:30 | 清明前一天          | 2026-04-03 or 2026-04-04 HOLIDAY_OR_ITS_DAY
            2026-09-18T10:00 | 中秋当天            | 2026-09-25
            2026-10-06T20:00 | 收假第一天          | 2026-10-08
            2026-04-22T10:00 | 五一收假第一天      | 2026-05-06
            2026-11-23T10:30 | 春节期间            | about 2027-02-05~2027-02-08
            2026-01-05T10:30 | 2027年春节期间       | about 2027-02-05~2027-02-08
            2026-01-20T10:00 | 腊月二十六到正月初八 | 2026-02-13..2026-02-24
            2026-01-20T10:00 | 除夕                | 2026-02-16
            2026-01-20T10:00 | 大年初一            | 2026-02-17
            2026-01-20T10:00 | 正月十五            | 2026-03-03
            2026-05-06T09:00 | 六一                | 2026-06-01
            """)
    void aroundHolidays(LocalDateTime now, String said, String meant) {
        assertThat(TestLanguage.times(said, now)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-22T21:05 | 下周二              | 2026-11-24 or 2026-12-01 WEEK_STARTS_ON_SUNDAY
            2026-11-22T21:05 | 周二                | 2026-11-24
            2026-11-23T10:30 | 12月3日周五         | 2026-12-03 or 2026-12-04 WEEKDAY_DIFFERS
            2026-11-23T10:30 | 12月3日（周四）     | 2026-12-03
            2026-11-23T10:30 | 周四（12月3日）     | 2026-12-03
            2026-12-10T10:30 | 12月3日             | 2027-12-03 or 2026-12-03 JUST_PASSED
            """)
    void whatCouldMeanAnotherDay(LocalDateTime now, String said, String meant) {
        assertThat(TestLanguage.times(said, now)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本人已于11月22日返回           | 2026-11-22
            补个假，18号下午去了市里       | 2026-11-18 AFTERNOON
            周五没来，补一下手续           | 2026-11-20
            """)
    void whatHasGoneBy(String said, String meant) {
        assertThat(TestLanguage.times(said, TestLanguage.NOW)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            提三点意见 | 有两点建议 | 3号楼开门 | 每周三开例会 | 一号会议室 | 第3号文件 | 十一条措施 | 五一路口 | 李国庆局长 | 早一点来
            规则25到28条 | 25到28人参会 | 第3到18页 | 3-5到5-6个 | 5到18度 | 温度5到18 | 工作规则25-28 | 一、二、三 | 提出建议、五 | 有15-20家
            目前天气不错 | 二十一人 | 13812345678 | 3号公路 | 每月5号 | 第二天 | 第三款 | 1、2、3 | 长江一号桥 | 有一天
            """)
    void whatIsNoTime(
            String a, String b, String c, String d, String e, String f, String g, String h, String i, String j) {
        assertThat(java.util.List.of(a, b, c, d, e, f, g, h, i, j))
                .allSatisfy(text ->
                        assertThat(TestLanguage.times(text, TestLanguage.NOW)).isEmpty());
    }
}
