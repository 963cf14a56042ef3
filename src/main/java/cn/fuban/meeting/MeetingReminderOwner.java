package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.deadline.DueDate;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Says what meetings have to remind of, if it is still so. */
final class MeetingReminderOwner implements ReminderOwner {
    private final Desk desk;
    private final Stages stages;
    private final ReminderWords words;

    MeetingReminderOwner(Desk desk, Stages stages, ReminderWords words) {
        this.desk = desk;
        this.stages = stages;
        this.words = words;
    }

    @Override
    public String name() {
        return MeetingReminders.OWNER;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        return MeetingReminders.meetingOf(reminder, records).flatMap(meeting -> switch (reminder.stage()) {
            case MeetingReminders.CHANGED -> changed(meeting, reminder.person(), now);
            case MeetingReminders.ASK_WHETHER_ENDED -> askWhetherEnded(meeting, now);
            case MeetingReminders.ASK_FOR_UNITS -> askForUnits(meeting, now);
            case MeetingReminders.DONE -> done(reminder, meeting, now);
            default ->
                Stage.recountedFrom(reminder.stage())
                        .map(old -> recounted(reminder, old, meeting, now))
                        .orElseGet(() -> duty(reminder, meeting, now));
        });
    }

    /** That a unit has done its part, and what is still some days off. */
    @Override
    public boolean isMinor(Reminder reminder) {
        return reminder.stage().equals(MeetingReminders.DONE) || Stage.isEarly(reminder.stage());
    }

    /** Another date, unless it has become the old one again. */
    private Optional<Saying> recounted(Reminder reminder, LocalDate old, Meeting meeting, ZonedDateTime now) {
        return desk.reminders()
                .dutyOf(reminder, meeting)
                .filter(duty -> duty.isOpen(now.toInstant()) && duty.isOf(reminder.person()))
                .filter(duty -> !duty.due().date().equals(old))
                .map(duty -> saying(words.ofRecount(duty, old, now), now, Outcome.nothing()));
    }

    /** Only what is open, only to those whom the stage speaks to, and only the stage that has been reached. */
    private Optional<Saying> duty(Reminder reminder, Meeting meeting, ZonedDateTime now) {
        Optional<Duty> open = desk.reminders().dutyOf(reminder, meeting).filter(duty -> duty.isOpen(now.toInstant()));
        Optional<Stage> reached = open.flatMap(duty -> stages.reached(duty, now.toInstant()))
                .filter(stage -> stage.name().equals(reminder.stage()));
        if (reached.isEmpty() || !open.get().peopleAt(reached.get()).contains(reminder.person()))
            return Optional.empty();
        Duty duty = open.get();
        boolean up = reached.get().step() > 0;
        return Optional.of(new Saying(
                duty.due().at(),
                up ? words.ofEscalation(duty, now) : words.ofDuty(duty, now),
                up ? Outcome.nothing() : keep(meeting.toldTo(reminder.person()), meeting),
                words.about(duty)));
    }

    /** The difference to what this person knows, if there still is one. */
    private Optional<Saying> changed(Meeting meeting, String person, ZonedDateTime now) {
        Instant known = meeting.told().get(person);
        if (known == null) return Optional.empty();
        Appointment old = new Appointment(known, meeting.appointment().place());
        if (meeting.state() == Meeting.State.CANCELLED)
            return Optional.of(
                    saying(words.ofCancellation(meeting, old, now), now, keep(meeting.forgottenBy(person), meeting)));
        if (known.equals(meeting.appointment().start())) return Optional.empty();
        Reply reply = words.ofMove(
                meeting, old, datesOf(person, meeting, old), datesOf(person, meeting, meeting.appointment()), now);
        return Optional.of(saying(reply, now, keep(meeting.toldTo(person), meeting)));
    }

    private List<DueDate> datesOf(String person, Meeting meeting, Appointment appointment) {
        Meeting then = new Meeting(
                meeting.id(), appointment, meeting.plannedBy(), meeting.state(), meeting.followUp(), meeting.told());
        return desk.duties().of(then).stream()
                .filter(duty -> duty.isOf(person))
                .map(Duty::due)
                .toList();
    }

    private Optional<Saying> askWhetherEnded(Meeting meeting, ZonedDateTime now) {
        boolean due = meeting.isPlanned() && !meeting.appointment().start().isAfter(now.toInstant());
        return due
                ? Optional.of(saying(words.askingWhetherEnded(meeting, now), now, Outcome.nothing()))
                : Optional.empty();
    }

    private Optional<Saying> askForUnits(Meeting meeting, ZonedDateTime now) {
        boolean open = meeting.state() == Meeting.State.ENDED
                && meeting.followUp().assignments().isEmpty();
        return open ? Optional.of(saying(words.askingForUnits(meeting), now, Outcome.nothing())) : Optional.empty();
    }

    private Optional<Saying> done(Reminder reminder, Meeting meeting, ZonedDateTime now) {
        return desk.reminders()
                .dutyOf(reminder, meeting)
                .flatMap(duty ->
                        duty.done().map(done -> saying(words.ofReport(duty, done, now), now, Outcome.nothing())));
    }

    private static Saying saying(Reply words, ZonedDateTime now, Outcome effects) {
        return new Saying(now.toInstant(), words, effects);
    }

    /** What a person has been told is kept only when it is new. */
    private static Outcome keep(Meeting after, Meeting before) {
        return after.equals(before)
                ? Outcome.nothing()
                : Outcome.nothing().save(Meeting.TYPE, after.id().key(), after);
    }
}
