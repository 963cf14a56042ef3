package cn.fuban.language;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.Vague;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds everything about time in a text. */
final class TimeReader {
    /** Who is away over a holiday may leave so many days before it. */
    private static final int BEFORE_HOLIDAY = 4;

    private static final int LONGEST_HOLIDAY = 12;

    private final TimeGrammar grammar;
    private final WorkCalendar calendar;
    private final List<String> past;
    private final Phrase<String> returns;

    TimeReader(TimeWords words, WorkCalendar calendar) {
        this.grammar = new TimeGrammar(words);
        this.calendar = calendar;
        this.returns = words.word("returns");
        this.past = List.of(words.line("past").split(" "));
    }

    /** Every expression with its place, in the order of the text. */
    List<Match<TimeExpression>> read(NormalText text, LocalDateTime now) {
        String said = text.text().replace("补班", "");
        boolean gone = past.stream().anyMatch(said::contains);
        Reading reading = new Reading(text, Moment.of(now, calendar, gone));
        List<Match<TimeExpression>> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Match<TimeExpression>> match = at(reading, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            found.add(match.get());
            reading = lastDay(match.get().value()).map(reading::speakingOf).orElse(reading);
            reading = frame(match.get().value()).map(reading::inFrame).orElse(reading);
            at = match.get().end();
        }
        return new DayLists(text).joined(new ClockRanges(text).settled(found));
    }

    private Optional<Match<TimeExpression>> at(Reading reading, int start) {
        String text = reading.text().text();
        if (Numbers.isInside(text, start)) {
            return Optional.empty();
        }
        return grammar.at(reading, start)
                .flatMap(match -> returns.at(text, match.end()).isEmpty()
                        ? Optional.of(match)
                        : grammar.at(reading.comingBack(), start));
    }

    /** Where the days are looked for that are told by their number after it: 五一去桂林，1号走, 12月份请假，3号到5号. */
    private static Optional<LocalDate> frame(TimeExpression time) {
        if (time instanceof Vague vague) {
            return Optional.ofNullable(vague.earliest())
                    .map(first -> isHoliday(vague) ? first.minusDays(BEFORE_HOLIDAY) : first);
        }
        return time instanceof Span span && span.hasOneName()
                ? Optional.ofNullable(span.from()).map(first -> first.date().minusDays(BEFORE_HOLIDAY))
                : Optional.empty();
    }

    /** Neither a week nor a month. */
    private static boolean isHoliday(Vague vague) {
        LocalDate first = vague.earliest();
        LocalDate last = vague.latest();
        return first != null
                && last != null
                && last.isBefore(first.plusDays(LONGEST_HOLIDAY))
                && !last.equals(first.plusDays(6));
    }

    private static Optional<LocalDate> lastDay(TimeExpression time) {
        if (time instanceof Day day) {
            return Optional.of(day.date());
        }
        if (time instanceof Span span) {
            return Optional.ofNullable(span.to() == null ? span.from() : span.to())
                    .map(Day::date);
        }
        return Optional.empty();
    }
}
