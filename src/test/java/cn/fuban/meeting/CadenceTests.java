package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.SettableClock;
import cn.fuban.config.District;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.reminder.OfficeMornings;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CadenceTests {
    private final Office office = Office.on("2026-12-01T10:00");
    private static final OfficeHours HOURS = OfficeHours.read(
            Office.FOLDER, new District("test", "巴州区", new SettableClock().getZone()), Office.CALENDAR);

    private final CadenceWatch watch = new CadenceWatch(
            Cadence.read(Office.FOLDER, office.desk.kinds()),
            Office.CALENDAR,
            HOURS,
            new OfficeMornings(Office.CALENDAR, HOURS, Office.DIRECTORY),
            office.desk);

    @Test
    void tenDaysAfterTheLastExecutiveMeetingOneIsTold() {
        office.planned("12月4日上午9点在第一会议室开第45次常务会");

        assertThat(said("executive", "2026-12-10T08:30")).isEmpty();
        assertThat(said("executive", "2026-12-11T08:30")).contains("该征集常务会议议题了");
        assertThat(said("executive", "2026-12-11T08:30")).as("once").isEmpty();
        assertThat(said("executive", "2026-12-14T08:30")).contains("到今天10天", "下一次还没有安排");
        assertThat(said("executive", "2026-12-15T08:30")).isEmpty();
    }

    @Test
    void nothingIsSaidWhenTheNextOneIsPlanned() {
        office.planned("12月4日上午9点在第一会议室开第45次常务会");
        office.planned("12月18日上午9点在第一会议室开第46次常务会");

        assertThat(said("executive", "2026-12-15T08:30")).isEmpty();
    }

    @Test
    void inNovemberThePlenaryMeetingOfTheHalfYearIsMissed() {
        assertThat(said("plenary", "2026-10-30T08:30")).isEmpty();
        assertThat(said("plenary", "2026-11-02T08:30")).contains("本半年还没有安排全体会议");
    }

    @Test
    void aFridayOffIsLeftToTheMayor() {
        assertThat(said("mayor", "2026-09-24T08:30")).contains("本周五放假");
        assertThat(said("mayor", "2026-12-10T08:30")).isEmpty();
    }

    @Test
    void oneOperatorHearsOfIt() {
        office.clock.set("2026-12-01T10:00");

        assertThat(watch.ahead(ZonedDateTime.now(office.clock)))
                .extracting(Reminder::person)
                .containsOnly(Office.DIRECTORY.operators().get(0).id().value());
    }

    private String said(String kind, String at) {
        office.clock.set(at);
        Records records = office.store.records();
        ZonedDateTime now = ZonedDateTime.now(office.clock);
        Reminder reminder = new Reminder("cadence", kind, at.substring(0, 10), Office.LI, now.toInstant());
        Optional<Saying> saying = watch.saying(reminder, now, records);
        Outcome effects = saying.map(Saying::effects).orElse(Outcome.nothing());
        office.store.commit(TestOutcomes.on(office.store)
                .commitOf(effects, records, List.of(kind, at).toString()));
        return saying.map(s -> s.words().text()).orElse("");
    }
}
