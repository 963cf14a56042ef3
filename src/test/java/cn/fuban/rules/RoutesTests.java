package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.language.Language;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who decides on an absence, for the post of whoever asks; names are those of the demo directory. */
class RoutesTests {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final String HEAD_OF_HOUSING = "wanghaitao";
    private static final String VICE_MAYOR = "zhangmingyuan";
    private static final String STAFF = "tanghao";

    private final Directory directory = Directory.read(Shipped.FOLDER);
    private final Routes routes = new Routes(directory, new Messages(Shipped.FOLDER));
    private final Language language = Language.read(Shipped.FOLDER, WorkCalendar.read(Shipped.FOLDER));

    private Optional<Routes.Routed> asked(String person, String text) {
        Person speaker = directory.person(new StaffId(person)).orElseThrow();
        return routes.of(Shipped.EDITION, text, language.read(text, NOW), speaker);
    }

    private String words(String person, String text) {
        return asked(person, text).orElseThrow().words();
    }

    @Test
    void aHeadIsToldTheOwnViceMayorForOneDayAndTheMayorToo() {
        assertThat(words(HEAD_OF_HOUSING, "我明天去市里开会，当天回来，找谁批")).contains("张明远").doesNotContain("陈志远");
        assertThat(words(HEAD_OF_HOUSING, "我出差两天找谁批")).contains("张明远", "陈志远");
        assertThat(words(HEAD_OF_HOUSING, "我下周三到周五去重庆，这个假谁批")).contains("2日及以上", "张明远", "陈志远");
    }

    @Test
    void withoutALengthBothWaysAreTold() {
        assertThat(words(HEAD_OF_HOUSING, "我出差找谁批")).contains("1日以内", "2日及以上", "张明远", "陈志远");
    }

    @Test
    void aDayAndAHalfIsTakenForTwo() {
        assertThat(words(HEAD_OF_HOUSING, "我出去一天半找谁批")).contains("2日及以上", "内部口径");
    }

    @Test
    void aViceMayorReports() {
        assertThat(words(VICE_MAYOR, "我出差要向谁报告")).contains("报告区长陈志远", "王立新");
    }

    @Test
    void forDeputiesAndStaffTheRulesDoNotSay() {
        assertThat(asked(STAFF, "我出差两天找谁批").orElseThrow().unsaid()).isTrue();
        assertThat(asked(STAFF, "我是副局长，出差找哪个批").orElseThrow().unsaid()).isTrue();
    }

    @Test
    void whatTheRulesDemandOfViceMayorsIsNotSaidOfDeputyHeads() {
        assertThat(asked(HEAD_OF_HOUSING, "副局长外出要不要报区长").orElseThrow().unsaid()).isTrue();
        assertThat(words(HEAD_OF_HOUSING, "副区长外出要不要报区长")).contains("提前1天报告区长");
        assertThat(asked(HEAD_OF_HOUSING, "副职请假谁批").orElseThrow().unsaid()).isTrue();
    }

    @Test
    void headsAreAskedAboutByOthersToo() {
        assertThat(words(VICE_MAYOR, "局长出差谁批")).contains("1日以内报分管领导").doesNotContain("提前1天报告区长");
    }

    @Test
    void whoSaysToBeAHeadIsAnsweredAsThatHead() {
        assertThat(words(STAFF, "我是住建局局长，下周去成都两天，找谁批")).contains("住建局局长", "张明远", "陈志远");
    }

    @Test
    void leaveThatTheRulesDoNotKnowHasNoRoute() {
        assertThat(asked(HEAD_OF_HOUSING, "我想休年休假找谁批")).isEmpty();
        assertThat(asked(HEAD_OF_HOUSING, "常务会去不了找谁请假")).isEmpty();
    }
}
