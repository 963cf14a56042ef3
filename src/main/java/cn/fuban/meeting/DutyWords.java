package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Something that has to be done, in words. */
final class DutyWords {
    private final Desk desk;
    private final Directory directory;
    private final WorkCalendar calendar;

    DutyWords(Desk desk, Directory directory, WorkCalendar calendar) {
        this.desk = desk;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** What, until when, how long that is, what to do, and by which article. */
    Reply reminder(Duty duty, ZonedDateTime now) {
        List<Button> buttons =
                duty.isReported() ? buttons(duty) : List.of(desk.phrases().button("duty.dates", named(duty)));
        return desk.phrases().reply("duty", values(duty, now), buttons);
    }

    /** The same to those above whoever owes it. */
    Reply escalation(Duty duty, ZonedDateTime now) {
        Map<String, Object> values = values(duty, now);
        values.put(
                "people",
                duty.people().stream()
                        .flatMap(id -> directory.person(new StaffId(id)).stream())
                        .map(Person::name)
                        .collect(Collectors.joining("、")));
        return desk.phrases().reply("escalated", values);
    }

    /** Such as 常务会45 送签 住建局. */
    String about(Duty duty) {
        return desk.phrases().text("duty.about", named(duty));
    }

    /** The button that reports it done, if it ends by somebody's word. */
    List<Button> buttons(Duty duty) {
        return duty.isReported() ? List.of(desk.phrases().button("duty.button", named(duty))) : List.of();
    }

    /** How long there is until it is due. */
    String left(Duty duty, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        if (duty.isOverdue(now.toInstant())) return over(duty.due().date(), today);
        if (!today.isBefore(duty.due().date()))
            return desk.phrases()
                    .text("left.today", Map.of("close", desk.timeline().close(duty.due())));
        return desk.phrases()
                .text("left.ahead", Map.of("n", workdays(today, duty.due().date())));
    }

    /** The unit that owes it, as people call it; empty when the office does. */
    String unit(Duty duty) {
        return duty.assignment()
                .flatMap(given -> directory.unit(new UnitId(given.unit())))
                .map(Unit::shortName)
                .orElse("");
    }

    private String over(LocalDate due, LocalDate today) {
        long days = workdays(due, today);
        return days == 0 ? desk.phrases().text("left.over") : desk.phrases().text("left.overdays", Map.of("n", days));
    }

    /** The working days after the first up to the last. */
    private long workdays(LocalDate first, LocalDate last) {
        return calendar.between(first.plusDays(1), last).stream()
                .filter(day -> day.isWorkday())
                .count();
    }

    private Map<String, Object> named(Duty duty) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", duty.definition().name());
        values.put("tag", desk.kinds().tag(duty.meeting()));
        values.put("unit", unit(duty));
        return values;
    }

    private Map<String, Object> values(Duty duty, ZonedDateTime now) {
        Map<String, Object> values = named(duty);
        values.put("meeting", desk.kinds().title(duty.meeting()));
        values.put("date", desk.timeline().date(duty.due(), now.toLocalDate()));
        values.put("close", desk.timeline().close(duty.due()));
        values.put("left", left(duty, now));
        values.put("note", duty.definition().rule().note());
        values.put("todo", duty.definition().care().todo());
        values.put("citation", duty.definition().rule().citation());
        values.put("rule", duty.definition().rule().words());
        return values;
    }
}
