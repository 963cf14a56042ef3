package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.directory.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report to the district committee is due on Wednesday the 16th. */
class EscalationTests {
    /** The deputy director who liaises with the vice-mayor in charge of the housing bureau. */
    private static final String DEPUTY = Office.DIRECTORY
            .liaisonDeputyFor(Office.DIRECTORY
                    .leaderInChargeOf(Office.DIRECTORY
                            .person(new StaffId(Office.HEAD))
                            .orElseThrow()
                            .unit()
                            .id())
                    .orElseThrow()
                    .id())
            .orElseThrow()
            .id()
            .value();

    private final Office office = Office.on("2026-12-01T10:00");

    @BeforeEach
    void aMeetingWithSomethingToReport() {
        office.planned("12月11日上午9点在第一会议室开第45次常务会");
        office.until("2026-12-11T11:00");
        office.say(Office.LI, "meeting.end", "散会 常务会45");
        office.say(Office.LI, "meeting.documents", "常务会45 送签：住建局；报区委：住建局");
        office.say(Office.LI, "meeting.documents", "确认登记 常务会45");
    }

    @Test
    void whatStaysUndoneGoesUpStepByStepAndNoFurther() {
        office.until("2026-12-31T18:00");

        assertThat(office.inbox(DEPUTY))
                .singleElement()
                .asString()
                .startsWith("2026-12-18T08:30")
                .contains("住建局报区委已过期2个工作日", "请督促");
        assertThat(office.inbox(Office.LI))
                .filteredOn(message -> message.contains("报区委已过期"))
                .singleElement()
                .asString()
                .startsWith("2026-12-21T08:30");
    }

    @Test
    void whatIsDoneGoesNoFurther() {
        office.until("2026-12-17T09:00");
        office.say(Office.HEAD, "deadline.done", "办好 常务会45 报区委 住建局");

        office.until("2026-12-31T18:00");

        assertThat(office.inbox(DEPUTY)).isEmpty();
    }

    @Test
    void whatIsSaidInPrincipleIsNeverEscalated() {
        assertThat(office.desk
                        .duties()
                        .of(Meetings.in(office.store.records()).all().get(0)))
                .filteredOn(duty -> duty.definition().rule().soft())
                .isNotEmpty()
                .allSatisfy(
                        duty -> assertThat(duty.definition().care().escalate()).isEmpty());
    }
}
