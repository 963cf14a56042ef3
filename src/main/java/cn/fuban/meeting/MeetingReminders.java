package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which reminders a meeting has set, and how they change with it. */
final class MeetingReminders {
    static final String OWNER = "meeting";

    /** The stages of a meeting itself. */
    static final String ASK_WHETHER_ENDED = "ask-whether-ended";

    static final String ASK_FOR_UNITS = "ask-for-units";
    static final String CHANGED = "changed";

    /** A duty's stage for whoever planned the meeting: the unit has done it. */
    static final String DONE = "done";

    private static final Duration SHORTEST = Duration.ofHours(1);

    private final Duties duties;
    private final Stages stages;
    private final Kinds kinds;
    private final ZoneId zone;

    MeetingReminders(Duties duties, Stages stages, Kinds kinds, ZoneId zone) {
        this.duties = duties;
        this.stages = stages;
        this.kinds = kinds;
        this.zone = zone;
    }

    /** Saves the meeting, and sets, moves and drops reminders so that they are those of the meeting as it is now. */
    Outcome change(Optional<Meeting> before, Meeting after, Instant now) {
        Map<String, Reminder> old = before.map(this::all).orElse(Map.of());
        Map<String, Reminder> wanted = all(after);
        Outcome outcome = Outcome.nothing().save(Meeting.TYPE, after.id().key(), after);
        for (Reminder reminder : wanted.values()) {
            boolean ahead = !reminder.due().isBefore(now);
            Reminder same = old.get(key(reminder));
            if (ahead) outcome = outcome.remind(reminder);
            // a moment that has gone by where it was may be under way; only one that was still to come is taken back
            else if (same != null && !same.due().equals(reminder.due())) outcome = outcome.forget(same);
        }
        for (Reminder reminder : old.values())
            if (!wanted.containsKey(key(reminder))) outcome = outcome.forget(reminder);
        return outcome;
    }

    /** Sets the reminders of a meeting anew by another calendar, and lets everybody whose date it moves hear of that. */
    Outcome recount(Meeting meeting, WorkCalendar calendar, Instant now) {
        MeetingReminders other = new MeetingReminders(duties.by(calendar), stages.by(calendar), kinds, zone);
        Map<String, Duty> before =
                duties.of(meeting).stream().collect(Collectors.toMap(Duty::subject, Function.identity()));
        List<Reminder> news = other.duties.of(meeting).stream()
                .filter(duty -> duty.isOpen(now))
                .flatMap(duty -> ofRecount(before.get(duty.subject()), duty, now).stream())
                .toList();
        if (news.isEmpty()) return Outcome.nothing();
        Outcome outcome = Outcome.nothing();
        for (Reminder reminder : all(meeting).values()) outcome = outcome.forget(reminder);
        for (Reminder reminder : other.all(meeting).values())
            if (!reminder.due().isBefore(now)) outcome = outcome.remind(reminder);
        for (Reminder reminder : news) outcome = outcome.remind(reminder);
        return outcome;
    }

    private List<Reminder> ofRecount(@Nullable Duty before, Duty after, Instant now) {
        if (before == null || before.due().date().equals(after.due().date())) return List.of();
        String stage = Stage.RECOUNTED + before.due().date();
        return after.people().stream()
                .map(person -> new Reminder(OWNER, after.subject(), stage, person, now))
                .toList();
    }

    /** Sees to it that this person hears of a change, in office hours. */
    Reminder ofChange(Meeting meeting, String person, Instant now) {
        return new Reminder(OWNER, meeting.id().key(), CHANGED, person, now);
    }

    /** Asks whoever planned the meeting for the units that have something to do. */
    Reminder askingForUnits(Meeting meeting, Instant now) {
        return new Reminder(OWNER, meeting.id().key(), ASK_FOR_UNITS, meeting.plannedBy(), now);
    }

    /** Tells whoever planned the meeting that a unit has done its part. */
    Reminder ofDone(Duty duty, String planner, Instant now) {
        return new Reminder(OWNER, duty.subject(), DONE, planner, now);
    }

    /** The meeting that a reminder is about. */
    static Optional<Meeting> meetingOf(Reminder reminder, Records records) {
        return records.find(Meeting.TYPE, reminder.subject().split("/", 2)[0]);
    }

    /** The duty of the meeting that a reminder is about, if it is about one. */
    Optional<Duty> dutyOf(Reminder reminder, Meeting meeting) {
        return duties.of(meeting).stream()
                .filter(duty -> duty.subject().equals(reminder.subject()))
                .findFirst();
    }

    /** When whoever planned the meeting is asked whether it has ended; later if it has hardly begun by then. */
    Instant evening(Meeting meeting) {
        Instant usual =
                meeting.day(zone).atTime(kinds.askWhetherEnded()).atZone(zone).toInstant();
        Instant start = meeting.appointment().start();
        return start.plus(SHORTEST).isAfter(usual)
                ? start.plus(kinds.of(meeting.id()).usual())
                : usual;
    }

    private Map<String, Reminder> all(Meeting meeting) {
        Map<String, Reminder> all = new LinkedHashMap<>();
        for (Duty duty : duties.of(meeting))
            if (duty.done().isEmpty()) ofDuty(duty).forEach(r -> all.put(key(r), r));
        if (meeting.isPlanned() && duties.areGivenByMeetingsOf(meeting.id().kind())) {
            Reminder ask =
                    new Reminder(OWNER, meeting.id().key(), ASK_WHETHER_ENDED, meeting.plannedBy(), evening(meeting));
            all.put(key(ask), ask);
        }
        return all;
    }

    private List<Reminder> ofDuty(Duty duty) {
        return stages.of(duty).stream()
                .flatMap(stage -> duty.peopleAt(stage).stream()
                        .map(person -> new Reminder(OWNER, duty.subject(), stage.name(), person, stage.moment())))
                .toList();
    }

    private static String key(Reminder reminder) {
        return reminder.reference() + "@" + reminder.person();
    }
}
