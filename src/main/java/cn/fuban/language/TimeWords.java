package cn.fuban.language;

import static cn.fuban.language.TimeExpression.Unit;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/** The vocabulary of {@code language/time.yaml}, as phrases. */
final class TimeWords {
    private final ConfigNode file;

    private TimeWords(ConfigNode file) {
        this.file = file;
    }

    static TimeWords read(ConfigFolder folder) {
        return new TimeWords(folder.file("language/time.yaml"));
    }

    /** A list of whole numbers, such as {@code days}: how many from today, from this week, from this month. */
    Phrase<Integer> numbers(String key) {
        return phrase(Said.table(file, key, entry -> entry.integer("is")));
    }

    /** A list of stretches of days. */
    Phrase<Stretch> stretches(String key) {
        return phrase(Said.table(file, key, entry -> new Stretch(entry.integer("from"), entry.integer("is"))));
    }

    /** A list of days of the year. */
    Phrase<MonthDay> monthDays(String key) {
        return phrase(Said.table(file, key, entry -> monthDay(entry, "day")));
    }

    /** Holidays with the one day that their name means. */
    Phrase<HolidayName> holidays() {
        return phrase(Said.table(file, "holidays", HolidayName::read));
    }

    Phrase<DayPart> parts(String key) {
        return phrase(Said.table(file, key, entry -> entry.choice("is", DayPart.class)));
    }

    Phrase<Unit> units() {
        return phrase(Said.table(file, "units", entry -> entry.choice("is", Unit.class)));
    }

    Phrase<DayOfWeek> weekdays() {
        return numbers("weekdays").where(day -> day >= 1 && day <= 7).as(DayOfWeek::of);
    }

    /** One line of words that mean the same. */
    Phrase<String> word(String key) {
        return Phrase.word(file.text(key));
    }

    /** One line of words as it stands there. */
    String line(String key) {
        return file.text(key);
    }

    /** What the entries of a list are, each once. */
    List<String> values(String key) {
        return file.list(key).stream().map(entry -> entry.text("is")).distinct().toList();
    }

    private static <T> Phrase<T> phrase(Map<String, T> table) {
        return Phrase.words(table);
    }

    /** A day written as 10-1; the first of January where it is malformed. */
    static MonthDay monthDay(ConfigNode entry, String key) {
        try {
            String[] parts = entry.text(key).split("-", 2);
            return MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        } catch (NumberFormatException | DateTimeException e) {
            entry.problem(key, "\"" + key + "\" must be a month and a day such as 10-1");
            return MonthDay.of(1, 1);
        }
    }

    /** From one number of days or day of a month to another. */
    record Stretch(int from, int to) {}
}
