package cn.fuban.meeting;

import cn.fuban.config.Messages;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.Offset;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dates of meetings and of what hangs on them, as lists and lines to be read on a phone. */
final class Timeline {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final ZoneId zone;

    Timeline(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** What is due when, one line each. */
    String of(List<DueDate> dates, LocalDate today) {
        return dates.stream().map(due -> line(due, today)).collect(Collectors.joining("\n"));
    }

    /** Old and new date of each of the same deadlines, one line each; those that stay are left out. */
    String difference(List<DueDate> before, List<DueDate> after, LocalDate today) {
        StringBuilder lines = new StringBuilder();
        Iterator<DueDate> old = before.iterator();
        for (DueDate due : after) {
            LocalDate from = old.next().date();
            if (!from.equals(due.date())) lines.append(moved(due, from, today)).append('\n');
        }
        return lines.toString().strip();
    }

    /** When and where, with the weekday. */
    String when(Appointment appointment, LocalDate today) {
        LocalDateTime time = appointment.time(zone);
        return messages.say(
                "meeting.when",
                Map.of(
                        "date", ChineseDates.format(time.toLocalDate(), today),
                        "time", TIME.format(time),
                        "place", appointment.place()));
    }

    /** When only. */
    String time(Appointment appointment, LocalDate today) {
        return ChineseDates.format(appointment.time(zone), today);
    }

    /** A date with its weekday. */
    String date(LocalDate date, LocalDate today) {
        return ChineseDates.format(date, today);
    }

    /** A due date with its weekday, marked when it is for the time being. */
    String date(DueDate due, LocalDate today) {
        String date = ChineseDates.format(due.date(), today);
        return due.provisional() ? date + messages.say("meeting.provisional") : date;
    }

    /** The time of day at which it ends; empty for a term of years, which runs out with the day. */
    String close(DueDate due) {
        boolean term = due.definition().offset().unit() == Offset.Unit.YEAR;
        return term ? "" : TIME.format(due.at().atZone(zone));
    }

    private String line(DueDate due, LocalDate today) {
        return messages.say(
                "meeting.line",
                Map.of(
                        "name", due.definition().name(),
                        "date", date(due, today),
                        "close", close(due),
                        "rule", due.definition().rule().words()));
    }

    private String moved(DueDate due, LocalDate from, LocalDate today) {
        return messages.say(
                "meeting.moved",
                Map.of(
                        "name", due.definition().name(),
                        "old", ChineseDates.format(from, today),
                        "new", date(due, today)));
    }
}
