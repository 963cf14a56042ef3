package cn.fuban.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However often a meeting is moved, what is still to come in the due set is that of the meeting as it is. */
class RemindersFollowTheMeetingTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Desk DESK = Office.on("2026-01-01T09:00").desk;

    /** A move, some time after the one before. */
    record Move(int daysLater, LocalDate to) {}

    @Property(tries = 200)
    void aMovedMeetingHasItsOwnRemindersAndNoOthers(@ForAll("moves") List<Move> moves) {
        Instant now = at(LocalDate.of(2026, 8, 3));
        Meeting meeting = Meeting.planned(
                new MeetingId("executive", 45), new Appointment(at(LocalDate.of(2026, 9, 30)), "第一会议室"), Office.LI);
        Map<String, Instant> due = new HashMap<>();
        apply(DESK.reminders().change(Optional.empty(), meeting, now), due);
        for (Move move : moves) {
            now = now.plus(Duration.ofDays(move.daysLater()));
            fire(due, now);
            Meeting moved = meeting.movedTo(new Appointment(at(move.to()), "第一会议室"));
            apply(DESK.reminders().change(Optional.of(meeting), moved, now), due);
            meeting = moved;
        }

        Map<String, Instant> fresh = new HashMap<>();
        apply(DESK.reminders().change(Optional.empty(), meeting, now), fresh);
        assertThat(due).isEqualTo(fresh);
    }

    @Property(tries = 50)
    void aCancelledMeetingHasNone(@ForAll("moves") List<Move> moves) {
        Instant now = at(LocalDate.of(2026, 8, 3));
        Map<String, Instant> due = new HashMap<>();
        Meeting meeting = Meeting.planned(
                new MeetingId("executive", 45), new Appointment(at(moves.get(0).to()), "第一会议室"), Office.LI);
        apply(DESK.reminders().change(Optional.empty(), meeting, now), due);

        apply(DESK.reminders().change(Optional.of(meeting), meeting.cancelled(), now), due);

        assertThat(due).isEmpty();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 9, 10)::plusDays);
        return Combinators.combine(Arbitraries.integers().between(0, 20), days)
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static void apply(Outcome outcome, Map<String, Instant> due) {
        outcome.dropped().forEach(reminder -> due.remove(key(reminder)));
        outcome.reminders().forEach(reminder -> due.put(key(reminder), reminder.due()));
    }

    /** What has come due by then has left the due set. */
    private static void fire(Map<String, Instant> due, Instant now) {
        due.values().removeIf(moment -> moment.isBefore(now));
    }

    private static String key(Reminder reminder) {
        return reminder.person() + reminder.reference();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    }
}
