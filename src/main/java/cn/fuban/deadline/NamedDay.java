package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day on which something happened or is to happen, of all the days that are named. */
final class NamedDay {
    /** Before the word for an event: it has happened just now. */
    private static final String JUST_NOW = "刚刚?才?[^,。]{0,4}?";

    /** Behind a holiday: it is the time after it that is spoken of. */
    private static final Pattern BEHIND_IT = Pattern.compile("^(一过|一完|过完|过了|过后|完了|放完|收假)");

    private static final Pattern COME = Pattern.compile("^(上午|下午|晚上|早上|中午)?(才|就|已经)?(收|接|送|来|发|转)(到|来|达|过来)?(的|了)");

    private static final Pattern WEEKDAY_ALONE = Pattern.compile("(周|星期|礼拜)[一二三四五六日天]");
    private static final Pattern DAY_ALONE = Pattern.compile("[0-9一二三四五六七八九十]{1,3}[号日]");

    private static final Pattern WHICH_DAY = Pattern.compile("哪一?天|几号|周几|星期几|多少号");

    private final Utterance said;

    private record Named(LocalDate first, LocalDate last, Words words) {}

    NamedDay(Utterance said) {
        this.said = said;
    }

    /** The day nearest to a word for the event; today when it is said to have happened just now. */
    Optional<LocalDate> of(Event event) {
        List<Integer> places = places(event);
        return days().stream()
                .filter(named -> !BEHIND_IT
                        .matcher(said.raw().substring(named.words.end()))
                        .find())
                .min(Comparator.comparing(named -> distance(named.words, places)))
                .map(named -> switch (event.takes()) {
                    case FIRST -> named.first;
                    case ARRIVED -> arrived(named);
                    default -> named.last;
                })
                .or(() -> justNow(event));
    }

    /** The same, or today of what has come and is to be answered by a day: 收到会签件，几号前要回. */
    Optional<LocalDate> orToday(Event event) {
        return of(event).or(() -> isToday(event) ? Optional.of(said.now().toLocalDate()) : Optional.empty());
    }

    private boolean isToday(Event event) {
        return event.takes() == Event.Takes.ARRIVED
                && event.weightIn(said.text()) > 0
                && WHICH_DAY.matcher(said.text()).find();
    }

    /** The last such day instead of the next when it is said to have come on it, and is no farther: 周六收到的. */
    private LocalDate arrived(Named named) {
        LocalDate today = said.now().toLocalDate();
        boolean come = COME.matcher(said.raw().substring(named.words.end())).find();
        if (!come || !named.last.isAfter(today)) return named.last;
        LocalDate before = WEEKDAY_ALONE.matcher(named.words.text()).matches()
                ? named.last.minusWeeks(1)
                : DAY_ALONE.matcher(named.words.text()).matches() ? named.last.minusMonths(1) : named.last;
        boolean nearer = ChronoUnit.DAYS.between(before, today) <= ChronoUnit.DAYS.between(today, named.last);
        return nearer ? before : named.last;
    }

    private Optional<LocalDate> justNow(Event event) {
        boolean now = event.said().stream()
                .anyMatch(word ->
                        Pattern.compile(JUST_NOW + word).matcher(said.text()).find());
        return now ? Optional.of(said.now().toLocalDate()) : Optional.empty();
    }

    private List<Integer> places(Event event) {
        List<Integer> places = new ArrayList<>();
        for (String word : event.said()) {
            Matcher matcher = Pattern.compile(Pattern.quote(word)).matcher(said.raw());
            while (matcher.find()) places.add(matcher.start());
        }
        return places;
    }

    /** What stands behind a day belongs to it more than what stands before it. */
    private static int distance(Words words, List<Integer> places) {
        return places.stream()
                .mapToInt(at -> at < words.start() ? words.start() - at + 1 : Math.max(0, at - words.end()))
                .min()
                .orElse(0);
    }

    private List<Named> days() {
        return said.times().stream().flatMap(time -> named(time).stream()).toList();
    }

    private static Optional<Named> named(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return named(day, day, day.words());
        return time instanceof TimeExpression.Span span
                ? named(span.from(), span.to(), span.words())
                : Optional.empty();
    }

    private static Optional<Named> named(
            TimeExpression.@Nullable Day first, TimeExpression.@Nullable Day last, Words words) {
        TimeExpression.Day from = first == null ? last : first;
        TimeExpression.Day to = last == null ? first : last;
        return from == null || to == null ? Optional.empty() : Optional.of(new Named(from.date(), to.date(), words));
    }
}
