package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.Notice;
import cn.fuban.workcalendar.NoticeReader;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An invented arrangement for 2027, in which 4 January is off and 9 January is worked. */
class MeetingsFollowTheCalendarTests {
    private static final Notice OF_2027 = NoticeReader.read("""
                    2027年放假：元旦：1月1日至4日放假调休，共4天。1月9日（周六）上班。
                    春节：2月5日至11日放假，共7天。清明节：4月5日放假。劳动节：5月1日至2日放假。端午节：6月9日放假。
                    中秋节：9月15日放假。国庆节：10月1日至3日放假。
                    """).orElseThrow();

    private final Office office = Office.on("2026-12-23T10:00");

    @AfterEach
    void forget() {
        Office.CALENDAR.add(List.of());
    }

    @Test
    void whoseDatesMoveHearOfItWithTheDifference() {
        office.planned("12月31日上午9点在第一会议室开第45次常务会");

        arranged();
        office.until("2026-12-23T10:05");

        assertThat(office.inbox(Office.LI)).singleElement().asString().contains("纪要初稿：2027年1月5日 周二 → 2027年1月6日 周三");
    }

    @Test
    void remindersMoveToo() {
        office.planned("12月31日上午9点在第一会议室开第45次常务会");
        arranged();

        office.until("2027-01-06T09:00");

        assertThat(office.inbox(Office.LI))
                .anySatisfy(message ->
                        assertThat(message).startsWith("2027-01-06T08:30").contains("纪要初稿", "今天18:00到期"));
        assertThat(office.inbox(Office.LI))
                .noneSatisfy(message -> assertThat(message).contains("已过期"));
    }

    @Test
    void whereNoDateMovesNobodyIsTold() {
        office.planned("12月25日上午9点在第一会议室开第45次常务会");

        assertThat(follow().reminders()).isEmpty();
    }

    private void arranged() {
        Records records = office.store.records();
        Outcome outcome = follow();
        Office.CALENDAR.add(List.of(OF_2027));
        office.store.commit(TestOutcomes.on(office.store).commitOf(outcome, records, "calendar"));
    }

    private Outcome follow() {
        return new MeetingsFollowTheCalendar(office.desk.reminders())
                .follow(Office.CALENDAR.with(List.of(OF_2027)), office.store.records(), office.clock.instant());
    }
}
