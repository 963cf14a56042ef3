package cn.fuban.language;

import static java.util.stream.Collectors.joining;

import cn.fuban.config.ConfigFolder;
import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.TimeExpression.Vague;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The language of the shipped configuration, and a short notation for what it reads. */
final class TestLanguage {
    static final ConfigFolder FOLDER = new ConfigFolder(Path.of("bot-config"));
    static final WorkCalendar CALENDAR = WorkCalendar.read(FOLDER);
    static final Language LANGUAGE = Language.read(FOLDER, CALENDAR);

    /** A Monday. */
    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T10:30");

    private TestLanguage() {}

    static Utterance read(String text) {
        return LANGUAGE.read(text, NOW);
    }

    /** Everything about time in a text, in short. */
    static String times(String text, LocalDateTime now) {
        return LANGUAGE.read(text, now).times().stream()
                .map(TestLanguage::shown)
                .collect(joining("; "));
    }

    static String shown(TimeExpression time) {
        if (time instanceof Day day) {
            return shown(day);
        }
        if (time instanceof Span span) {
            return shown(span.from()) + ".." + shown(span.to());
        }
        if (time instanceof TimeOfDay of) {
            return of.part() + clock(of.clock());
        }
        if (time instanceof Length length) {
            return length.amount() + " " + length.unit();
        }
        if (time instanceof Count count) {
            String arrives = count.date() == null ? "" : " = " + count.date() + (count.provisional() ? "?" : "");
            return anchor(count.anchor()) + " %+d %s".formatted(count.steps(), count.unit()) + arrives;
        }
        Vague vague = (Vague) time;
        return "about " + Objects.toString(vague.earliest(), "") + "~" + Objects.toString(vague.latest(), "");
    }

    private static String shown(@Nullable Day day) {
        if (day == null) {
            return "";
        }
        String part = day.part() == DayPart.WHOLE ? "" : " " + day.part();
        String others = day.others().stream()
                .map(other -> " or " + other.date() + " " + other.why())
                .collect(joining());
        return day.date() + part + clock(day.clock()) + others;
    }

    private static String clock(java.time.@Nullable LocalTime clock) {
        return clock == null ? "" : " " + clock;
    }

    private static String anchor(Anchor anchor) {
        return anchor instanceof Anchor.On on
                ? on.date().toString()
                : anchor.getClass().getSimpleName();
    }
}
