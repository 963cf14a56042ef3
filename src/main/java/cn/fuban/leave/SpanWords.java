package cn.fuban.leave;

import cn.fuban.config.Messages;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spans in words: weekdays, half-days, how long, and which special days they touch. */
final class SpanWords {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Messages messages;
    private final WorkCalendar calendar;
    private final List<DayOfWeek> noMeetingDays;

    SpanWords(Messages messages, WorkCalendar calendar, List<DayOfWeek> noMeetingDays) {
        this.messages = messages;
        this.calendar = calendar;
        this.noMeetingDays = noMeetingDays;
    }

    /** Such as 11月24日 周二下午至11月26日 周四上午. */
    String of(Span span, LocalDate today) {
        if (span.dates() == 1) return ChineseDates.format(span.first(), today) + partOfOneDay(span);
        return ChineseDates.format(span.first(), today)
                + beginning(span.start().toLocalTime())
                + say("to")
                + ChineseDates.format(span.last(), today)
                + ending(span.end().toLocalTime());
    }

    /** Such as 共3天（工作日2天）. */
    String length(Span span) {
        long workdays = calendar.between(span.first(), span.last()).stream()
                .filter(Day::isWorkday)
                .count();
        boolean half = span.dates() == 1 && !partOfOneDay(span).isEmpty();
        String key = half ? "half" : workdays == span.dates() ? "days" : "workdays";
        return messages.say("leave.length." + key, Map.of("n", span.dates(), "workdays", workdays));
    }

    /** The days in it that are worth a word: days without meetings, holidays, make-up days, weekends. */
    List<String> touched(Span span, LocalDate today) {
        Map<String, List<LocalDate>> byReason = new LinkedHashMap<>();
        boolean provisional = false;
        for (Day day : calendar.between(span.first(), span.last())) {
            provisional |= day.provisional();
            if (day.kind() != Day.Kind.WORKDAY)
                byReason.computeIfAbsent(day.reason(), reason -> new ArrayList<>())
                        .add(day.date());
            else if (noMeetingDays.contains(day.date().getDayOfWeek()))
                byReason.computeIfAbsent(say("nomeetingday"), reason -> new ArrayList<>())
                        .add(day.date());
        }
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, dates) -> lines.add(messages.say(
                "leave.touches", Map.of("reason", reason, "dates", dates(dates, today), "n", dates.size()))));
        if (provisional) lines.add(say("provisional"));
        return lines;
    }

    /** Such as 12月2日 周三、12月3日 周四. */
    private static String dates(List<LocalDate> dates, LocalDate today) {
        List<String> words =
                dates.stream().map(date -> ChineseDates.format(date, today)).toList();
        return words.size() <= 2 ? String.join("、", words) : words.get(0) + "—" + words.get(words.size() - 1);
    }

    private String partOfOneDay(Span span) {
        LocalTime start = span.start().toLocalTime();
        LocalTime end = span.end().toLocalTime();
        if (!start.isBefore(EVENING)) return say("evening");
        if (!start.isBefore(AFTERNOON)) return end.isAfter(EVENING) ? say("fromafternoon") : say("afternoon");
        if (!end.isAfter(NOON)) return say("morning");
        return end.isAfter(EVENING) ? say("tonight") : "";
    }

    private String beginning(LocalTime time) {
        if (!time.isBefore(EVENING)) return say("evening");
        return time.isBefore(AFTERNOON) ? "" : say("afternoon");
    }

    private String ending(LocalTime time) {
        if (!time.isAfter(NOON)) return say("morning");
        return time.isAfter(EVENING) ? say("evening") : "";
    }

    private String say(String key) {
        return messages.say("leave.parts." + key);
    }
}
