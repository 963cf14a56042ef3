package cn.fuban.leave;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says about an absence, said on Monday, 23 November 2026 at 10:30. */
class LeaveReaderTests {
    private static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    private static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    private static final Directory DIRECTORY = Directory.read(FOLDER);
    private static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);
    private static final LeaveReader READER = LeaveReader.read(FOLDER, CALENDAR, DIRECTORY);
    private static final Person SPEAKER = DIRECTORY.people().get(0);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 10, 30);

    /** Each line is a way of saying from when to when. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "明天去成都开会 | 2026-11-24T09:00 | 2026-11-24T18:00",
                "后天下午去德阳考察 | 2026-11-25T14:00 | 2026-11-25T18:00",
                "明天下午到后天去成都开会 | 2026-11-24T14:00 | 2026-11-25T18:00",
                "今晚坐动车去成都，明天下午开完会就回 | 2026-11-23T18:00 | 2026-11-24T18:00",
                "明天晚上飞北京，周五下午回巴中 | 2026-11-24T18:00 | 2026-11-27T18:00",
                "周四中午走，去重庆对接项目，周六晚上回来 | 2026-11-26T14:00 | 2026-11-28T22:00",
                "去绵阳参加科博会，12月1日上午去，2日下午回 | 2026-12-01T09:00 | 2026-12-02T18:00",
                "去省里送材料，明天当天来回 | 2026-11-24T09:00 | 2026-11-24T18:00",
                "周五回南江老家 | 2026-11-27T09:00 | 2026-11-27T18:00",
                "外公过世了，明天回去奔丧，请3天 | 2026-11-24T09:00 | 2026-11-26T18:00",
                "请年休假三天，从周五开始 | 2026-11-27T09:00 | 2026-12-01T18:00",
                "请一周病假，从明天起 | 2026-11-24T09:00 | 2026-11-30T18:00",
                "请事假一天半，从周四下午开始，办过户 | 2026-11-26T14:00 | 2026-11-27T18:00",
                "请假两天半，从周二上午开始，搬家 | 2026-11-24T09:00 | 2026-11-26T12:00",
                "从明天请到下周五，培训 | 2026-11-24T09:00 | 2026-12-04T18:00",
                "请到周四，腰杆痛 | 2026-11-23T09:00 | 2026-11-26T18:00",
                "自下周一到五前往省住建厅学习 | 2026-11-30T09:00 | 2026-12-04T18:00",
                "12月1号下午前往省政府汇报 | 2026-12-01T14:00 | 2026-12-01T18:00",
                "27号晚上飞北京，29号中午落屋，跑资金 | 2026-11-27T18:00 | 2026-11-29T12:00",
                "今天下午3点到5点请假，去接孩子 | 2026-11-23T14:00 | 2026-11-23T18:00",
                "今天起床就拉肚子，请一天假 | 2026-11-23T09:00 | 2026-11-23T18:00",
                "周三请个半天 | 2026-11-25 | 2026-11-25",
                "今下午加明天全天，在南充参加座谈会 | 2026-11-23T14:00 | 2026-11-24T18:00",
                "明天上五去医院复查，请半天 | 2026-11-24T09:00 | 2026-11-24T12:00",
                "上周五发高烧没到岗，现在来补假 | 2026-11-20T09:00 | 2026-11-20T18:00",
                "去九寨沟耍几天，下周五走 | 2026-12-04T09:00 | -",
                "下周抽一天去办证，请假 | - | -"
            })
    void fromWhenToWhen(String text, String start, String end) {
        Map<String, Object> slots = request(text).slots();

        assertThat(slots.getOrDefault("start", "-")).isEqualTo(start);
        assertThat(slots.getOrDefault("end", "-")).isEqualTo(end);
    }

    /** The dates that it touches and its working days; those of a half that was not said are not known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周四请事假一天，搬家 | 1 | 1.0",
                "周四下午到下周一请年假 | 5 | 2.5",
                "周四晚上去成都，周六回 | 3 | 1.0",
                "周六周日去成都 | 2 | 0.0",
                "周三请个半天 | 1 | -",
                "12月30号到1月2号请年假 | 4 | -",
                "下周走，去成都开会 | - | -"
            })
    void howLong(String text, String dates, String workdays) {
        Map<String, Object> slots = READER.slots(request(text));

        assertThat(String.valueOf(slots.getOrDefault("spanDates", "-"))).isEqualTo(dates);
        assertThat(String.valueOf(slots.getOrDefault("workdays", "-"))).isEqualTo(workdays);
    }

    @Test
    void ofTwoDaysOfferedOneIsAskedFor() {
        SaidLeave said = request("我后天或者大后天去成都开会");

        assertThat(said.missing()).containsExactly("start", "end");
        assertThat(said.timing().vague()).isEqualTo("后天或者大后天");
    }

    /** Each line is a way of saying where and why, and the kind that it makes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "明天去成都对接项目 | 外出 | 成都 | 对接项目",
                "周五去成都参加研究生复试，请一天 | 事假 | 成都 | 参加研究生复试",
                "后天赴浙江丽水跟班学习 | 外出 | 浙江丽水 | 跟班学习",
                "后天赴广元市利州区考察 | 外出 | 广元市利州区 | 考察",
                "明天去成都、德阳考察 | 外出 | 成都、德阳 | 考察",
                "下周三要去南冲参加会商 | 外出 | 南充 | 参加会商",
                "12月1号-5号 成都 学习 | 外出 | 成都 | 学习",
                "时间：12月3日；地点：成都；事由：参加西博会 | 外出 | 成都 | 参加西博会",
                "明天出差 | 外出 | - | -",
                "周六回南江老家 | 外出 | 南江老家 | 回南江老家",
                "明天陪爱人去华西做检查 | 事假 | 华西 | 陪爱人去华西做检查",
                "明天去趟派出所，请假 | 事假 | - | 派出所",
                "后天去华西看病 | 病假 | 华西 | 看病",
                "牙痛得不行，明天上午请假 | 病假 | - | 牙痛得不行",
                "娃儿发烧，今天请假 | 事假 | - | 娃儿发烧",
                "老婆要生了，请假十五天 | 护理假 | - | 老婆要生",
                "爷爷去世，明天请假 | 丧假 | - | 爷爷去世",
                "想把剩下的年休假休了 | 休假 | - | -",
                "明天请假，请领导批准 | - | - | -",
                "后天到省住建厅汇报工作 | 外出 | 省住建厅 | 汇报工作",
                "27号 国家发改委 送审可研报告 | 外出 | 国家发改委 | 送审可研",
                "陪周市长去北京招商，下周二走，周五晚上回 | 外出 | 北京 | 陪周市长去北京招商",
                "陪省厅领导下乡检查两天，后天出发 | 外出 | - | 陪省厅领导下乡检查",
                "明天走了，去成都拜访企业，后天回 | 外出 | 成都 | 拜访企业",
                "明天去德阳看病险水库加固 | 外出 | 德阳 | 看病险水库加固",
                "明天上午去医院做检查 | 病假 | - | 医院做检查"
            })
    void whereAndWhy(String text, String kind, String destination, String reason) {
        Map<String, Object> slots = request(text).slots();

        assertThat(slots.getOrDefault("kind", "-")).isEqualTo(kind);
        assertThat(slots.getOrDefault("destination", "-")).isEqualTo(destination);
        assertThat(slots.getOrDefault("reason", "-")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "明天下午的安全生产调度会我参加不了，在外地出差，请让张副镇长代会 | 安全生产调度会 | 张副镇长",
                "周五的会我去不了，喊小李去 | - | 小李",
                "后天上午9点的专题会，我因住院不能参加，由王副局长参加 | 专题会 | 王副局长",
                "周四常务会请假，我要去省上开会 | 常务会 | -",
                "1月4日的开年部署会请假，在医院住院 | 部署会 | -",
                "防汛工作会去不了，因家里老人住院 | 防汛工作会 | -",
                "今天的全体会议不能参加，在外地出差，杨副乡长替我参加 | 全体会议 | 杨副乡长",
                "下周五的述职大会我赶不回来，在北京跑资金 | 述职大会 | -"
            })
    void leaveFromAMeeting(String text, String meeting, String substitute) {
        Map<String, Object> slots = request(text).slots();

        assertThat(slots).containsEntry("kind", "会议请假").doesNotContainKey("destination");
        assertThat(slots.getOrDefault("meeting", "-").toString()).endsWith(meeting);
        assertThat(slots.getOrDefault("substitute", "-")).isEqualTo(substitute);
    }

    @ParameterizedTest
    @CsvSource({
        "我帮王乡长报备，他25号到27号到德阳考察, 王乡长",
        "办公室小刘明天请假一天，搬家, 小刘",
        "镇长胡建17号要到成都参加培训，我替他请个假, 胡建",
        "王海涛明天请假一天，孩子家长会, 王海涛",
        "区长，我明天要去成都开会, -",
        "周五碰头会我在外地招商回不来，向区长请假, -",
        "许局长让我帮他报一下，明后两天到泸州学习, 许局长"
    })
    void whoseAbsence(String text, String applicant) {
        assertThat(request(text).slots().getOrDefault("applicant", "-").toString())
                .endsWith(applicant);
    }

    @Test
    void aSchoolMeetingIsNoneOfOurs() {
        assertThat(request("明天请假去开家长会").slots()).containsEntry("kind", "事假");
    }

    @ParameterizedTest
    @CsvSource({
        "请个假, start end reason",
        "请两天年休假, start end",
        "明天去成都, reason",
        "明天请半天假，搬家, part",
        "常务会请个假, start reason",
        "明天起出差去西安对接项目, end"
    })
    void whatIsMissing(String text, String missing) {
        assertThat(String.join(" ", request(text).missing())).isEqualTo(missing);
    }

    @Test
    void whatCouldBeReadOtherwiseIsShown() {
        assertThat(request("周五开始休4天年假").timing().others())
                .extracting(OtherReading::slot, OtherReading::alternatives)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("end", java.util.List.of("2026-11-30T18:00")));
        assertThat(request("请到周四，腰杆痛").timing().others())
                .extracting(OtherReading::slot)
                .containsExactly("start");
    }

    @Test
    void theWordsThatGaveAValueAreNamed() {
        SaidLeave said = request("明天去成都对接项目");

        assertThat(said.because().get("destination").text()).isEqualTo("成都");
        assertThat(said.because().get("reason").text()).isEqualTo("对接项目");
        assertThat(said.because().get("start").text()).isEqualTo("明天");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去重庆的假推迟到下周一 | {destination=重庆} | {start=2026-11-30T09:00}",
                "明天上午的假改成全天 | {start=2026-11-24T09:00} | {end=2026-11-24T18:00, start=2026-11-24T09:00}",
                "病假还要续三天 | {kind=病假} | {deltaDays=3.0}",
                "年假往后推一天 | {kind=休假} | {deltaDays=1.0}",
                "请假再加半天，到后天中午 | {} | {end=2026-11-25T12:00}",
                "目的地改成宜宾 | {} | {destination=宜宾}",
                "替我开会的人换成李股长 | {} | {substitute=李股长}",
                "请假事由改成参加文博会 | {} | {reason=参加文博会}",
                "后天的假延长到周五 | {start=2026-11-25} | {end=2026-11-27T18:00}"
            })
    void aChange(String text, String target, String changed) {
        Map<String, Object> slots = said("leave.change", text).slotsOfChange();

        assertThat(withoutParts(slots.get("target"))).isEqualTo(target);
        assertThat(withoutParts(slots.get("new"))).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "leave.approve, 同意，路上小心, comment, 路上小心",
        "leave.approve, '情况属实，同意', comment, 情况属实",
        "leave.reject, '不行，那天要迎检', comment, 那天要迎检",
        "leave.forward, 转常务副区长批, to, 常务副区长",
        "leave.forward, 这个假先给李副区长看, to, 李副区长",
        "leave.return, '张局长出差结束，今早到岗了', at, 2026-11-23T09:00",
        "leave.return, '本人已于11月22日返回，销假', at, 2026-11-22",
        "leave.query, 明天有几个局长请假, date, 2026-11-24",
        "leave.query, 陈局长出差好久回来, applicant, 陈局长",
        "leave.cancel, 24号上海那趟黄了，请假撤销, destination, 上海",
        "leave.cancel, 后天的假取消吧, start, 2026-11-25"
    })
    void aReply(String intent, String text, String slot, String value) {
        assertThat(said(intent, text).slots()).containsEntry(slot, value);
    }

    @Test
    void yesAloneIsNoOpinion() {
        assertThat(said("leave.approve", "要得").reply().comment()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "end | 到周四 | end | 2026-11-26T18:00",
                "end | 后天下午回来 | end | 2026-11-25T18:00",
                "end | 三天 | end | 2026-11-26T18:00",
                "destination | 马尔康 | destination | 马尔康",
                "reason | 跑项目资金 | reason | 跑项目资金",
                "confirm | 改成周四 | start | 2026-11-26T09:00",
                "confirm | 去重庆 | destination | 重庆"
            })
    void anAnswerInTheDialogue(String asked, String text, String slot, String value) {
        Absence soFar = request("明天去成都开会").absence();

        SaidLeave said = READER.follow(soFar, asked, LANGUAGE.read(text, MONDAY), SPEAKER);

        assertThat(said.slots()).containsEntry(slot, value).containsEntry("kind", "外出");
    }

    @Test
    void whatWasKeptIsWhatWasSaid() {
        Absence absence = request("明天下午三点到后天外出").absence();
        Map<String, String> kept = new HashMap<>();
        absence.slots().forEach((name, value) -> kept.put(name, value.toString()));

        assertThat(Absence.of(kept)).isEqualTo(absence);
    }

    private static String withoutParts(Object slots) {
        return slots instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .filter(slot -> !slot.getKey().toString().endsWith("Part"))
                        .map(Object::toString)
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"))
                : "{}";
    }

    private static SaidLeave request(String text) {
        return said("leave.request", text);
    }

    private static SaidLeave said(String intent, String text) {
        return READER.read(intent, LANGUAGE.read(text, MONDAY), SPEAKER);
    }
}
