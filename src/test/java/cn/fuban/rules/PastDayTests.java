package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class PastDayTests {
    private final Language language = Language.read(Shipped.FOLDER, WorkCalendar.read(Shipped.FOLDER));

    private Utterance read(String text) {
        return language.read(text, LocalDateTime.of(2026, 11, 23, 10, 0));
    }

    @Test
    void aQuestionAboutADayGoneByNamesIt() {
        assertThat(PastDay.in(read("2023年3月1日当时常务会几天一次"))).contains(LocalDate.of(2023, 3, 1));
        assertThat(PastDay.in(read("2019年的时候常务会几天一次"))).contains(LocalDate.of(2019, 12, 28));
    }

    @Test
    void otherQuestionsAreAboutToday() {
        assertThat(PastDay.in(read("常务会几天一次"))).isEmpty();
        assertThat(PastDay.in(read("2018年的会议制度还有效吗"))).isEmpty();
    }

    @Test
    void theDayIsTakenOutOfTheQuestion() {
        assertThat(PastDay.without("2019年的时候常务会几天一次")).isEqualTo("常务会几天一次");
        assertThat(PastDay.without("2018年的会议制度还有效吗")).isEqualTo("2018年的会议制度还有效吗");
    }
}
