package cn.fuban.meeting;

import cn.fuban.conversation.Reply;
import cn.fuban.deadline.DueDate;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** What is said to people who did not ask. */
final class ReminderWords {
    private final Desk desk;
    private final Directory directory;
    private final DutyWords dutyWords;

    ReminderWords(Desk desk, Directory directory, DutyWords dutyWords) {
        this.desk = desk;
        this.directory = directory;
        this.dutyWords = dutyWords;
    }

    /** What, until when, how long that is, what to do, and by which article. */
    Reply ofDuty(Duty duty, ZonedDateTime now) {
        return dutyWords.reminder(duty, now);
    }

    /** To those above: what stays undone, for how long, and with whom. */
    Reply ofEscalation(Duty duty, ZonedDateTime now) {
        return dutyWords.escalation(duty, now);
    }

    /** A short name, by which it can be put off. */
    String about(Duty duty) {
        return dutyWords.about(duty);
    }

    /** Another time, and what that changes for this person. */
    Reply ofMove(Meeting meeting, Appointment old, List<DueDate> before, List<DueDate> after, ZonedDateTime now) {
        return desk.phrases()
                .reply(
                        "changed",
                        Map.of(
                                "meeting", desk.kinds().title(meeting.id()),
                                "old", desk.timeline().time(old, now.toLocalDate()),
                                "new", desk.timeline().time(meeting.appointment(), now.toLocalDate()),
                                "lines", desk.timeline().difference(before, after, now.toLocalDate())));
    }

    /** The same duty on another date, since the year's arrangement is known now. */
    Reply ofRecount(Duty duty, LocalDate old, ZonedDateTime now) {
        return desk.phrases()
                .reply(
                        "recounted",
                        Map.of(
                                "meeting", desk.kinds().title(duty.meeting()),
                                "name", duty.definition().name(),
                                "unit", dutyWords.unit(duty),
                                "year", String.valueOf(duty.due().date().getYear()),
                                "old", desk.timeline().date(old, now.toLocalDate()),
                                "new", desk.timeline().date(duty.due(), now.toLocalDate()),
                                "close", desk.timeline().close(duty.due())));
    }

    Reply ofCancellation(Meeting meeting, Appointment old, ZonedDateTime now) {
        return desk.phrases()
                .reply(
                        "called-off",
                        Map.of(
                                "meeting",
                                desk.kinds().title(meeting.id()),
                                "old",
                                desk.timeline().time(old, now.toLocalDate())));
    }

    Reply askingWhetherEnded(Meeting meeting, ZonedDateTime now) {
        Map<String, String> values = Map.of(
                "meeting", desk.kinds().title(meeting.id()),
                "tag", desk.kinds().tag(meeting.id()),
                "when", desk.timeline().time(meeting.appointment(), now.toLocalDate()));
        return desk.phrases().reply("ask-ended", values, desk.phrases().button("ask-ended.button", values));
    }

    Reply askingForUnits(Meeting meeting) {
        return desk.phrases()
                .reply(
                        "ask-units",
                        Map.of(
                                "meeting",
                                desk.kinds().title(meeting.id()),
                                "tag",
                                desk.kinds().tag(meeting.id())));
    }

    /** A unit has done its part. */
    Reply ofReport(Duty duty, Done done, ZonedDateTime now) {
        return desk.phrases()
                .reply(
                        "reported",
                        Map.of(
                                "meeting", desk.kinds().title(duty.meeting()),
                                "name", duty.definition().name(),
                                "unit", dutyWords.unit(duty),
                                "who",
                                        directory
                                                .person(new StaffId(done.by()))
                                                .map(Person::name)
                                                .orElse(""),
                                "when",
                                        ChineseDates.format(
                                                LocalDateTime.ofInstant(done.at(), now.getZone()), now.toLocalDate())));
    }
}
