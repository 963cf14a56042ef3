package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts days for whoever asks: to a date, between two dates, and whether a day is worked. */
final class CountingSkill implements Skill {
    private static final Pattern HOW_MANY = Pattern.compile("(几|多少)个?(工作日|工作天|天|日)|多久|好久|好多天");
    private static final Pattern IS_WORKED = Pattern.compile("上班|工作日|放假|休息|休假|值班|调休|补班");

    private final WorkCalendar calendar;
    private final CountWords words;
    private final Messages messages;

    CountingSkill(WorkCalendar calendar, Arithmetic arithmetic, Messages messages) {
        this.calendar = calendar;
        this.words = new CountWords(calendar, arithmetic, messages);
        this.messages = messages;
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Set<String> intents() {
        return Set.of("deadline.count");
    }

    /** What cannot be counted from a day that was said may hang on a meeting. */
    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        Optional<TimeExpression.Count> count = turn.utterance().first(TimeExpression.Count.class);
        if (count.isPresent()) return counted(count.get(), text, turn.today());
        Optional<TimeExpression.Span> span = turn.utterance().first(TimeExpression.Span.class);
        if (span.isPresent() && HOW_MANY.matcher(text).find()) return between(span.get(), turn.today());
        Optional<LocalDate> day = turn.utterance()
                .firstDay()
                .map(said -> SaidDates.nearest(said.date(), said.words().text(), turn.today()));
        if (day.isPresent() && HOW_MANY.matcher(text).find()) return until(day.get(), turn.today());
        if (day.isPresent() && IS_WORKED.matcher(text).find()) return kind(day.get());
        return Outcome.passOn("deadline.question");
    }

    private Outcome counted(TimeExpression.Count said, String text, LocalDate today) {
        if (said.anchor() instanceof Anchor.Meeting) return Outcome.passOn("deadline.question");
        LocalDate anchor = said.anchor() instanceof Anchor.On on
                ? SaidDates.nearest(on.date(), said.words().text(), today)
                : today;
        if (Math.abs((long) said.steps()) > WorkCalendar.MAX_COUNT) return tooFar();
        return switch (said.unit()) {
            case WORKING_DAY -> answer(words.workdays(anchor, said.steps(), text));
            case DAY -> answer(words.calendarDays(anchor, anchor.plusDays(said.steps())));
            case WEEK -> answer(words.calendarDays(anchor, anchor.plusWeeks(said.steps())));
            case MONTH -> answer(words.calendarDays(anchor, anchor.plusMonths(said.steps())));
            case YEAR -> answer(words.calendarDays(anchor, anchor.plusYears(said.steps())));
            case MINUTE, HOUR -> Outcome.passOn("deadline.question");
        };
    }

    private Outcome between(TimeExpression.Span span, LocalDate today) {
        LocalDate from = edge(span.from(), span, today);
        LocalDate to = edge(span.to(), span, today);
        return to.isBefore(from) ? answer(words.between(to, from)) : answer(words.between(from, to));
    }

    private static LocalDate edge(TimeExpression.@Nullable Day day, TimeExpression.Span span, LocalDate today) {
        return day == null ? today : SaidDates.nearest(day.date(), span.words().text(), today);
    }

    private Outcome until(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? answer(words.until(today, day)) : answer(words.between(day, today));
    }

    private Outcome kind(LocalDate date) {
        Day day = calendar.day(date);
        String key = day.isWorkday() ? "deadline.count.kind.works" : "deadline.count.kind.off";
        String text = messages.say(
                key,
                Map.of(
                        "date", ChineseDates.format(date),
                        "reason", day.reason(),
                        "next", ChineseDates.format(calendar.nextWorkday(date))));
        return answer(new CountWords.Counted(text, date, day.provisional()));
    }

    private Outcome tooFar() {
        return reply(messages.say("deadline.count.toofar", Map.of("most", WorkCalendar.MAX_COUNT)));
    }

    private Outcome answer(CountWords.Counted counted) {
        return reply(counted.text())
                .understood(Understanding.dating(List.of(), List.of(counted.date()), counted.provisional()));
    }

    private Outcome reply(String text) {
        return Outcome.reply(new Reply(messages.say("deadline.count.title"), text));
    }
}
