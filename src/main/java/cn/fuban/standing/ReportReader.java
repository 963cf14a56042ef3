package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a message says to a register: of whom, on which days, about what. */
final class ReportReader {
    private static final Pattern AFTER_COLON = Pattern.compile("[:：]\\s*(.+)$");
    private static final Pattern TITLE = Pattern.compile("《([^》]{1,60})》");
    private static final int LONGEST = 40;
    private static final int MOST_DAYS = 31;
    private static final int HALF_A_YEAR = 183;
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{1,2}[日号]?");

    private final Names names;

    ReportReader(Directory directory) {
        this.names = new Names(directory);
    }

    /** The days said, in order; today when none is said; none when what is said is no days that can be counted. */
    List<LocalDate> days(Utterance said) {
        LocalDate today = said.now().toLocalDate();
        List<LocalDate> days = new ArrayList<>();
        for (TimeExpression time : said.times()) days.addAll(days(time, today));
        if (days.isEmpty() && said.times().stream().noneMatch(time -> isTooVague(time, today))) return List.of(today);
        return days.stream().distinct().sorted().toList();
    }

    /** The parts of a duty that are named. */
    List<String> parts(Duty duty, Utterance said) {
        return duty.measure().parts().stream().filter(said.text()::contains).toList();
    }

    /** Others that are named, as they would owe something: people, and units. */
    List<Owner> named(Utterance said, Person speaker) {
        return names.in(said.text(), speaker).stream()
                .flatMap(mention -> Stream.concat(
                        mention.people().stream().map(Owner::of),
                        mention.units().stream().map(Owner::of)))
                .distinct()
                .toList();
    }

    /** What stands in title marks or after a colon; empty when there is neither. */
    Optional<String> title(Utterance said) {
        Matcher title = TITLE.matcher(said.raw());
        if (title.find()) return Optional.of(title.group(1).strip());
        Matcher rest = AFTER_COLON.matcher(said.raw());
        return rest.find() ? Optional.of(shortened(rest.group(1))) : Optional.empty();
    }

    static String shortened(String text) {
        String one = text.strip().replaceAll("[。.!！]+$", "");
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }

    private static List<LocalDate> days(TimeExpression time, LocalDate today) {
        if (time instanceof TimeExpression.Day day) return List.of(done(day, today));
        if (!(time instanceof TimeExpression.Span span) || span.from() == null || span.to() == null) return List.of();
        LocalDate first = done(Objects.requireNonNull(span.from()), today);
        LocalDate last = done(Objects.requireNonNull(span.to()), today);
        boolean sound = !last.isBefore(first) && last.isBefore(first.plusDays(MOST_DAYS));
        return sound ? first.datesUntil(last.plusDays(1)).toList() : List.of();
    }

    /** What is reported has been done: a date that would be far ahead was last year's, a day number last month's. */
    private static LocalDate done(TimeExpression.Day day, LocalDate today) {
        LocalDate date = day.date();
        if (date.isAfter(today.plusDays(HALF_A_YEAR))) return date.minusYears(1);
        boolean number = DAY_NUMBER.matcher(day.words().text()).matches();
        return number && date.isAfter(today) ? date.minusMonths(1) : date;
    }

    /** 上旬 is no day; 今年 says nothing about the day. */
    private static boolean isTooVague(TimeExpression time, LocalDate today) {
        if (!(time instanceof TimeExpression.Vague vague)) return false;
        if (vague.earliest() == null || vague.latest() == null) return true;
        LocalDate first = Objects.requireNonNull(vague.earliest());
        LocalDate last = Objects.requireNonNull(vague.latest());
        boolean aroundToday = !first.isAfter(today) && !last.isBefore(today);
        return !aroundToday || first.plusDays(MOST_DAYS).isAfter(last);
    }
}
