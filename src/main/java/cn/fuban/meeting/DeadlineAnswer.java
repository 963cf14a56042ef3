package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Understanding;
import cn.fuban.deadline.Arithmetic;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.Events;
import cn.fuban.deadline.Offset;
import cn.fuban.language.TimeExpression;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to a question for a date: the date with its weekday first, then what it is, the arithmetic, the article. */
final class DeadlineAnswer {
    private final Desk desk;
    private final Events events;
    private final Arithmetic arithmetic;
    private final WorkCalendar calendar;

    DeadlineAnswer(Desk desk, Events events, Arithmetic arithmetic, WorkCalendar calendar) {
        this.desk = desk;
        this.events = events;
        this.arithmetic = arithmetic;
        this.calendar = calendar;
    }

    /**
     * One deadline with all its steps, or several as a list. At least one.
     *
     * @param verdict whether something is in time, if that is asked
     */
    Outcome of(Anchored anchor, List<DueDate> dates, Optional<Verdict> verdict, ZonedDateTime now) {
        DueDate first = dates.get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", named(anchor, now.toLocalDate()));
        values.put("name", first.definition().name());
        values.put("date", desk.timeline().date(first, now.toLocalDate()));
        values.put("close", desk.timeline().close(first));
        values.put("rule", first.definition().rule().words());
        values.put("soft", first.definition().rule().soft());
        values.put("citation", first.definition().rule().citation());
        values.put("note", first.definition().rule().note());
        values.put("steps", arithmetic.of(first));
        values.put("counted", countedFrom(anchor, first));
        values.put("over", verdict.isEmpty() && !now.toInstant().isBefore(first.at()));
        values.put("intime", verdict.equals(Optional.of(Verdict.IN_TIME)));
        values.put("late", verdict.equals(Optional.of(Verdict.LATE)));
        values.put("dates", desk.timeline().of(dates, now.toLocalDate()));
        values.put("citations", citations(dates));
        String key = dates.size() == 1 ? "deadline.one" : "deadline.several";
        return Outcome.reply(desk.phrases().reply(key, values)).understood(understood(dates));
    }

    /** There is no such meeting: what the rule is, without a date. At least one definition. */
    Outcome notPlanned(String kind, Optional<Integer> number, List<Definition> asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", desk.kinds().find(kind).map(Kind::name).orElse(""));
        values.put("number", number.map(String::valueOf).orElse(""));
        values.put(
                "rules",
                asked.stream()
                        .map(definition -> Map.of(
                                "name", definition.name(),
                                "soft", definition.rule().soft(),
                                "rule", definition.rule().words()))
                        .toList());
        values.put(
                "citations",
                asked.stream()
                        .map(definition -> definition.rule().citation())
                        .distinct()
                        .collect(Collectors.joining("、")));
        List<String> articles = asked.stream()
                .map(definition -> definition.rule().article())
                .distinct()
                .toList();
        return Outcome.reply(desk.phrases().reply("deadline.not-planned", values))
                .understood(Understanding.citing(articles, false));
    }

    /** So many days before or after the meeting, when no deadline was named. */
    Outcome counted(Anchored anchor, TimeExpression.Count asked, LocalDate today) {
        LocalDate day = asked.steps() < 0 ? anchor.day().first() : anchor.day().last();
        return counted(named(anchor, today), day, asked, today);
    }

    /** So many days before or after a deadline. */
    Outcome counted(DueDate due, TimeExpression.Count asked, LocalDate today) {
        Map<String, String> values =
                Map.of("name", due.definition().name(), "date", desk.timeline().date(due.date(), today));
        return counted(desk.phrases().text("deadline.due", values), due.date(), asked, today);
    }

    private Outcome counted(String from, LocalDate day, TimeExpression.Count asked, LocalDate today) {
        Offset offset = Offset.of(asked.steps(), asked.unit());
        Offset.Arrival arrival = offset.from(day, calendar);
        String steps = arrival.count().map(arithmetic::of).orElseGet(() -> arithmetic.of(day, offset));
        return counted(from, arrival.date(), steps, arrival.provisional(), today);
    }

    private Outcome counted(String from, LocalDate date, String steps, boolean provisional, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", from);
        values.put("date", desk.timeline().date(date, today));
        values.put("steps", steps);
        values.put("off", calendar.isWorkday(date) ? "" : calendar.day(date).reason());
        return Outcome.reply(desk.phrases().reply("deadline.counted", values))
                .understood(Understanding.dating(List.of(), List.of(date), provisional));
    }

    /** What an answer from the rules adds. At least one date. */
    String added(Anchored anchor, List<DueDate> dates, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("anchor", named(anchor, today));
        values.put("meeting", anchor.meeting().map(desk.kinds()::title).orElse(""));
        values.put("dates", desk.timeline().of(dates, today));
        values.put("steps", dates.size() == 1 ? arithmetic.of(dates.get(0)) : "");
        return desk.phrases().text("deadline.added", values);
    }

    /** The day that counts as that of receipt, when it is another than the one that was said. */
    private String countedFrom(Anchored anchor, DueDate due) {
        boolean other = due.definition().offset().fromWorkday()
                && !due.anchor().equals(anchor.day().last());
        return other ? desk.timeline().date(due.anchor(), anchor.day().last()) : "";
    }

    private static String citations(List<DueDate> dates) {
        return dates.stream()
                .map(due -> due.definition().rule().citation())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String named(Anchored anchor, LocalDate today) {
        String day = desk.timeline().date(anchor.day().first(), today);
        if (anchor.meeting().isPresent())
            return desk.phrases()
                    .text(
                            "deadline.known",
                            Map.of(
                                    "meeting",
                                    desk.kinds().title(anchor.meeting().get()),
                                    "date",
                                    day));
        return desk.kinds()
                .find(anchor.kind())
                .map(kind -> desk.phrases().text("deadline.supposed", Map.of("kind", kind.name(), "date", day)))
                .orElseGet(() -> desk.phrases()
                        .text("deadline.event", Map.of("event", events.name(anchor.kind()), "date", day)));
    }

    private static Understanding understood(List<DueDate> dates) {
        return Understanding.dating(
                dates.stream()
                        .map(due -> due.definition().rule().article())
                        .distinct()
                        .toList(),
                dates.stream().map(DueDate::date).distinct().toList(),
                dates.stream().anyMatch(DueDate::provisional));
    }
}
