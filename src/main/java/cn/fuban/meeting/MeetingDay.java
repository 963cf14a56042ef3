package cn.fuban.meeting;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day or days of a meeting that a question names.
 *
 * @param first what comes before the meeting is counted from here
 * @param last what comes after it is counted from here (A5)
 */
record MeetingDay(LocalDate first, LocalDate last) {
    private static final Pattern HELD = Pattern.compile("开会|召开|开|散会|的会|会");
    /** Behind a day: what is done on it is not the meeting. */
    private static final Pattern OTHER_DEED =
            Pattern.compile("^(之?前|以前)?(就|再|才|能|要|想|刚)?(交|报|送(?![到来达])|批|提|办(?!\\S{0,10}会)|完|给|回|出)");

    private static final Pattern NEAR_TODAY = Pattern.compile("^(今天|今日|明天|明日|后天|昨天|前天)");
    private static final Pattern MEETING_BEHIND = Pattern.compile(
            "^(上午|下午|早上|晚上|中午)?\\S{0,4}?(的会|的\\S{0,3}会|开|召开|有会|常务会|会议|会上|会后|散会|过会|上会|[那这]个会|收到|接到|送[到来达]|来函)|^\\S{0,10}?[,，]?散(了|的)?会");
    /** With no day named: 会刚散、散会了. */
    private static final Pattern JUST_NOW = Pattern.compile(
            "^(?!.*[今明昨前后]天)[^\\d]*(刚刚?才?(收到|接到|送[到来达]|散会|开完会?)|会?刚刚?才?(散会?|结束|开完)|(^|[,。!])散会了|[上下]半天散会|(^|[,。!]|会)(今天)?([上下]午|早上|中午|晚上|刚刚?)(才|就|已经)?(散的|散了|散会|开的会|开完))");

    private static final Pattern MEETING_BEFORE = Pattern.compile("会(议)?(是|在|定在)?$");
    /** Behind a day: the meeting was then. */
    private static final Pattern HELD_THEN =
            Pattern.compile("^(上午|下午|早上|晚上)?的?(常务会议?|会)?(就|刚|已经?|都)*(开的|开了|开完[了的]|开过|散会[了过]|散会的(?!话)|散的|散了|过的?会|上的会)");

    private static final Pattern DAY_ALONE = Pattern.compile("[0-9一二三四五六七八九十]{1,3}[号日]");
    private static final Pattern WEEKDAY_ALONE = Pattern.compile("(周|星期|礼拜)[一二三四五六日天]");
    private static final Pattern YEAR_OR_WEEK = Pattern.compile("年|下|这|本");
    private static final int RECENT_DAYS = 60;

    private record Named(MeetingDay day, Words words) {}

    /** Of several days the one that stands nearest to the words for the meeting. */
    static Optional<MeetingDay> in(Utterance utterance) {
        return nearest(utterance).map(Named::day);
    }

    /** The last such day of a month or week when it is said that the meeting was then: 九号开的常务会，纪要最迟哪天. */
    MeetingDay past(Utterance utterance) {
        LocalDate today = utterance.now().toLocalDate();
        if (!first.isAfter(today) || !first.equals(last)) return this;
        return utterance.times().stream()
                .filter(time ->
                        time instanceof TimeExpression.Day day && day.date().equals(first))
                .map(TimeExpression::words)
                .filter(words -> HELD_THEN
                        .matcher(utterance.raw().substring(words.end()))
                        .find())
                .flatMap(words -> lastSuch(words.text(), today).stream())
                .findFirst()
                .map(then -> new MeetingDay(then, then))
                .orElse(this);
    }

    /** The last day of this number or weekday up to today, if it is no farther than the next; empty for anything more exact. */
    private Optional<LocalDate> lastSuch(String words, LocalDate today) {
        boolean weekday = WEEKDAY_ALONE.matcher(words).matches();
        if (!weekday && !DAY_ALONE.matcher(words).matches()) return Optional.empty();
        return Stream.iterate(today, day -> day.minusDays(1))
                .limit(RECENT_DAYS)
                .filter(day -> weekday
                        ? day.getDayOfWeek() == first.getDayOfWeek()
                        : day.getDayOfMonth() == first.getDayOfMonth())
                .findFirst()
                .filter(then -> ChronoUnit.DAYS.between(then, today) <= ChronoUnit.DAYS.between(today, first));
    }

    /**
     * The same, or the last such day instead of the next when a meeting of that day is known: whoever asks on Monday for
     * the minutes of Friday's meeting means the Friday that was.
     */
    static Optional<MeetingDay> known(Utterance utterance, LocalDate today, Predicate<LocalDate> hasMeeting) {
        if (isJustNow(utterance)) return Optional.of(new MeetingDay(today, today));
        return nearest(utterance).map(named -> {
            LocalDate date = named.day.first;
            boolean exact = YEAR_OR_WEEK.matcher(named.words.text()).find();
            if (exact || !date.isAfter(today) || hasMeeting.test(date)) return named.day;
            return Stream.of(date.minusWeeks(1), date.minusMonths(1), date.minusYears(1))
                    .filter(earlier -> !earlier.isAfter(today) && earlier.isAfter(today.minusDays(RECENT_DAYS)))
                    .filter(hasMeeting)
                    .map(earlier -> new MeetingDay(earlier, earlier))
                    .findFirst()
                    .orElse(named.day);
        });
    }

    /** Whether it has just happened, whatever it is. */
    static boolean isJustNow(Utterance utterance) {
        return JUST_NOW.matcher(utterance.text()).find();
    }

    private static Optional<Named> nearest(Utterance utterance) {
        List<Integer> held = new ArrayList<>();
        Matcher matcher = HELD.matcher(utterance.raw());
        while (matcher.find()) held.add(matcher.start());
        utterance.meetings().forEach(mention -> held.add(mention.words().start()));
        return utterance.times().stream()
                .flatMap(time -> named(time).or(() -> counted(time, utterance.raw())).stream())
                .filter(named -> isOfMeeting(named.words, utterance.raw()))
                .min(Comparator.comparing(named -> distance(named.words, held)));
    }

    /** Today and its neighbours are the meeting's day only when the meeting stands beside them. */
    private static boolean isOfMeeting(Words words, String text) {
        String behind = text.substring(words.end());
        if (NEAR_TODAY.matcher(words.text()).find())
            return MEETING_BEHIND.matcher(behind).find()
                    || MEETING_BEFORE.matcher(text.substring(0, words.start())).find();
        return !OTHER_DEED.matcher(behind).find();
    }

    private static int distance(Words words, List<Integer> held) {
        return held.stream()
                .mapToInt(at -> at < words.start() ? words.start() - at : Math.max(0, at - words.end()))
                .min()
                .orElse(0);
    }

    /** 除夕前一天开的常务会. */
    private static Optional<Named> counted(TimeExpression time, String text) {
        if (!(time instanceof TimeExpression.Count count) || count.date() == null) return Optional.empty();
        boolean held =
                MEETING_BEHIND.matcher(text.substring(count.words().end())).find();
        return held
                ? Optional.of(new Named(new MeetingDay(count.date(), count.date()), count.words()))
                : Optional.empty();
    }

    private static Optional<Named> named(TimeExpression time) {
        if (time instanceof TimeExpression.Day day)
            return Optional.of(new Named(new MeetingDay(day.date(), day.date()), day.words()));
        if (!(time instanceof TimeExpression.Span span) || span.from() == null) return Optional.empty();
        TimeExpression.Day last = span.to() == null ? span.from() : span.to();
        return Optional.of(new Named(new MeetingDay(span.from().date(), last.date()), span.words()));
    }
}
