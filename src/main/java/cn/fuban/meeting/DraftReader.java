package cn.fuban.meeting;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads out of a message what it says about a meeting. */
final class DraftReader {
    /** An hour below this with no part of the day is meant as one of the afternoon: 3点开会. */
    private static final int EARLIEST_HOUR = 7;

    private static final int LONGEST_PLACE = 20;
    private static final Pattern LEADING = Pattern.compile("^(就|改|换|调整|调|定|放|用|去|成|到|为|在|是|个|[,，。:：\\s])+");
    private static final Pattern TRAILING = Pattern.compile("(开会|召开|开|吧|了|[,，。.!！\\s])+$");
    private static final Pattern ANY_PLACE = Pattern.compile("会议室|会议厅|会堂|礼堂|报告厅|会议中心");
    private static final Pattern BARE_WEEKDAY = Pattern.compile("^(周|星期|礼拜)");

    private DraftReader() {}

    /** All that is said. */
    static Draft read(Utterance utterance) {
        return named(utterance, readFrom(utterance, 0));
    }

    /** All that is said about a meeting for which there is a draft already. */
    static Draft read(Utterance utterance, Draft draft) {
        return named(
                utterance,
                draft.date().map(day -> readFrom(utterance, 0, day)).orElseGet(() -> readFrom(utterance, 0)));
    }

    private static Draft named(Utterance utterance, Draft when) {
        Spoken spoken = Spoken.in(utterance);
        return new Draft(spoken.kind(), spoken.number(), when.date(), when.time(), when.part(), when.place());
    }

    /** When and where, as said from this position of the text on. */
    static Draft readFrom(Utterance utterance, int position) {
        List<TimeExpression> times = utterance.times().stream()
                .filter(time -> time.words().start() >= position)
                .toList();
        Optional<TimeExpression.Day> day = first(times, TimeExpression.Day.class);
        Optional<TimeExpression.TimeOfDay> hour = first(times, TimeExpression.TimeOfDay.class);
        DayPart part = day.map(TimeExpression.Day::part)
                .filter(said -> said != DayPart.WHOLE)
                .or(() -> hour.map(TimeExpression.TimeOfDay::part))
                .orElse(DayPart.WHOLE);
        Optional<LocalTime> clock = day.flatMap(said -> Optional.ofNullable(said.clock()))
                .or(() -> hour.flatMap(said -> Optional.ofNullable(said.clock())));
        return new Draft(
                Optional.empty(),
                Optional.empty(),
                times.stream().flatMap(time -> date(time).stream()).findFirst(),
                clock.map(time -> inOfficeHours(time, part)),
                part,
                utterance.places().stream()
                        .filter(place -> place.end() > position)
                        .flatMap(place -> place(place.text()).stream())
                        .findFirst());
    }

    /**
     * The same for a meeting whose day is known already: a weekday alone (改成周四) then means the one of that week, unless
     * it has gone by.
     */
    static Draft readFrom(Utterance utterance, int position, LocalDate known) {
        Draft said = readFrom(utterance, position);
        boolean bare = utterance.times().stream()
                .filter(time -> time.words().start() >= position && time instanceof TimeExpression.Day)
                .findFirst()
                .filter(DraftReader::isBareWeekday)
                .isPresent();
        if (!bare || said.date().isEmpty()) return said;
        LocalDate sameWeek = known.with(said.date().get().getDayOfWeek());
        return sameWeek.isBefore(utterance.now().toLocalDate()) ? said : said.on(sameWeek);
    }

    /** 周四, without saying of which week. */
    static boolean isBareWeekday(TimeExpression time) {
        return BARE_WEEKDAY.matcher(time.words().text()).find();
    }

    /** A place as it was said, without the words that lead to it; empty when that leaves none. */
    static Optional<String> place(String words) {
        String place = LEADING.matcher(words.strip()).replaceFirst("");
        place = TRAILING.matcher(place).replaceFirst("");
        boolean some = place.length() >= 2
                && place.length() <= LONGEST_PLACE
                && !ANY_PLACE.matcher(place).matches();
        return some ? Optional.of(place) : Optional.empty();
    }

    /** A day, also one that was named by a holiday whose arrangement is not known yet. */
    private static Optional<LocalDate> date(TimeExpression time) {
        if (time instanceof TimeExpression.Day day) return Optional.of(day.date());
        if (time instanceof TimeExpression.Vague vague && vague.earliest() != null)
            return vague.earliest().equals(vague.latest()) ? Optional.of(vague.earliest()) : Optional.empty();
        return Optional.empty();
    }

    private static LocalTime inOfficeHours(LocalTime time, DayPart part) {
        boolean afternoon = part == DayPart.AFTERNOON || part == DayPart.EVENING;
        boolean early = part == DayPart.WHOLE && time.getHour() < EARLIEST_HOUR;
        return time.getHour() < 12 && (afternoon || early) ? time.plusHours(12) : time;
    }

    private static <T extends TimeExpression> Optional<T> first(List<TimeExpression> times, Class<T> kind) {
        return times.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
