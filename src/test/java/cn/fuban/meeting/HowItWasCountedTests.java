package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 怎么算的 after a date: the days that were counted, those passed over, and why. */
class HowItWasCountedTests {
    private static final String NOW = "2025-09-22T10:30";

    @ParameterizedTest
    @CsvSource({
        "10月12日往前数2个工作日是哪天, 10月11日 周六（调休上班）、10月10日 周五",
        "国庆后第3个工作日是哪天, 10月8日 周三当天不计，往后数：10月9日 周四、10月10日 周五、10月11日 周六（调休上班）",
        "国庆前最后一个工作日是哪天, 10月1日 周三当天不计，往前数：9月30日 周二",
        "下个月最后一个工作日, 11月1日 周六当天不计",
        "9月28号起10个自然日是哪天, 9月28日 周日往后10天",
        "10月9号到10月20号有几个工作日, 不上班的：10月12日 周日、10月18日 周六至10月19日 周日",
    })
    void isSaidAgainAfterACount(String question, String steps) {
        Office office = Office.on(NOW);
        office.say(Office.LI, "deadline.count", question);
        assertThat(office.say(Office.LI, "rules.question", "怎么算的")).contains(steps);
    }

    @Test
    void isSaidAgainAfterACountFromAMeeting() {
        Office office = Office.on(NOW);
        office.say(Office.LI, "deadline.question", "10月10号常务会往前数两个工作日是几号");
        assertThat(office.say(Office.LI, "rules.question", "为什么是周二"))
                .contains("**9月30日 周二**", "跳过10月1日 周三至10月8日 周三（国庆节、中秋节放假）");
    }

    @Test
    void isOfTheDayOnWhichItWasAsked() {
        Office office = Office.on(NOW);
        office.say(Office.LI, "deadline.count", "从今天起往后数3个工作日");
        office.clock.set("2025-09-23T09:00");
        assertThat(office.say(Office.LI, "rules.question", "怎么算出来的")).contains("9月22日 周一当天不计");
    }

    @ParameterizedTest
    @CsvSource({
        "工作规则到期前30天是哪天, 2026-11-21",
        "12月8号常务会，议题截止前一天是几号, 2026-12-03",
        "12月8号开常务会，材料, 2026-12-07",
        "12月8日常务会往后数两个工作日是几号, 2026-12-10",
        "12月15号开全区工作会，计划什么时候报, 2026-12-08",
    })
    void countsFromWhatIsDueOrMeant(String question, String date) {
        Office office = Office.on("2026-11-23T10:30");
        assertThat(office.hears(Office.LI, question).understanding().dates())
                .first()
                .hasToString(date);
    }
}
