package cn.fuban.meeting;

import cn.fuban.deadline.DueDate;
import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what somebody does on a day is in time: 9月30号下班前报的议题赶得上10月10号的常务会吗. */
enum Verdict {
    IN_TIME,
    LATE;

    private static final Pattern ASKED =
            Pattern.compile("赶得上|赶不赶得上|赶得到|来得及|来不来得及|还能报|还报得|晚不晚|算不?算?晚|会不会晚|迟不迟|算超|还上得了|还行不行|算数不");

    /** Empty when that is not asked. The day of the deed is the one that is not the event's, or else today. */
    static Optional<Verdict> asked(Utterance said, Anchored anchor, DueDate due, ZoneId zone) {
        if (!ASKED.matcher(said.text()).find()) return Optional.empty();
        Optional<TimeExpression.Day> deed = said.times().stream()
                .filter(TimeExpression.Day.class::isInstance)
                .map(TimeExpression.Day.class::cast)
                .filter(day -> !day.date().equals(anchor.day().first())
                        && !day.date().equals(anchor.day().last()))
                .findFirst();
        LocalDate date = deed.map(TimeExpression.Day::date).orElse(said.now().toLocalDate());
        boolean afterHours = date.equals(due.date())
                && deed.filter(day -> isAfterHours(day, due, zone)).isPresent();
        return Optional.of(date.isAfter(due.date()) || afterHours ? LATE : IN_TIME);
    }

    private static boolean isAfterHours(TimeExpression.Day day, DueDate due, ZoneId zone) {
        return day.clock() == null
                ? day.part() == DayPart.EVENING
                : day.date().atTime(day.clock()).atZone(zone).toInstant().isAfter(due.at());
    }
}
