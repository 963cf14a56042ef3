package cn.fuban.meeting;

import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a meeting is to be moved: to a day, a time or a place, or by some days. */
final class MoveReader {
    private static final Pattern VERB = Pattern.compile("(改期|改|推迟|延期|延后|延迟|延|提前|挪|调整|调|换|移|推后|推|顺延)(到|成|为|在|至)?");
    private static final Pattern ABOUT_PLACE = Pattern.compile("会议室|地点|会场|地方|楼");
    private static final Pattern HALF_AN_HOUR = Pattern.compile("半个?(小时|钟头)");
    private static final Pattern EARLIER = Pattern.compile("提前|提早|早(?![上晨])|往前|前提|前移");

    private final WorkCalendar calendar;
    private final ZoneId zone;

    MoveReader(WorkCalendar calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Where in the text as typed what comes after the verb begins; the start when there is no verb. */
    static int target(Utterance utterance) {
        Matcher verb = VERB.matcher(utterance.raw());
        return verb.find() ? verb.end() : 0;
    }

    /** The day named to say which meeting is meant. */
    static Optional<TimeExpression.Day> oldDay(Utterance utterance) {
        return Meant.dayBefore(utterance, target(utterance));
    }

    /** What is new, completed from the old where that is still good; empty when nothing new is said. */
    Draft read(Utterance utterance, Meeting meeting) {
        Draft said = DraftReader.readFrom(utterance, target(utterance), meeting.day(zone));
        if (!said.isEmpty()) return said;
        Optional<String> place = otherPlace(utterance);
        if (place.isPresent()) return Draft.EMPTY.withPlace(place.get());
        return shift(utterance, meeting.appointment().time(zone))
                .map(time -> new Draft(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(time.toLocalDate()),
                        Optional.of(time.toLocalTime()),
                        DayPart.WHOLE,
                        Optional.empty()))
                .orElse(Draft.EMPTY);
    }

    /** The old appointment as a draft, to which what is new is added. */
    Draft old(Meeting meeting) {
        LocalDateTime time = meeting.appointment().time(zone);
        DayPart part = time.getHour() < 12 ? DayPart.MORNING : DayPart.AFTERNOON;
        return new Draft(
                Optional.of(meeting.id().kind()),
                Optional.of(meeting.id().number()),
                Optional.of(time.toLocalDate()),
                Optional.of(time.toLocalTime()),
                part,
                Optional.of(meeting.appointment().place()));
    }

    /** What stands behind the verb when it is the place that changes: 会场换到政务中心, 换个会议室，改到301. */
    private static Optional<String> otherPlace(Utterance utterance) {
        if (!ABOUT_PLACE.matcher(utterance.text()).find() || utterance.times().size() > 0) return Optional.empty();
        Matcher verb = VERB.matcher(utterance.raw());
        int end = 0;
        while (verb.find()) end = verb.end();
        return DraftReader.place(utterance.raw().substring(end));
    }

    private Optional<LocalDateTime> shift(Utterance utterance, LocalDateTime from) {
        boolean earlier = EARLIER.matcher(utterance.text()).find();
        if (HALF_AN_HOUR.matcher(utterance.text()).find()) return by(from, earlier ? -0.5 : 0.5, Unit.HOUR);
        Optional<LocalDateTime> byLength = utterance
                .first(TimeExpression.Length.class)
                .flatMap(length -> by(from, earlier ? -length.amount() : length.amount(), length.unit()));
        return byLength.or(() -> utterance
                .first(TimeExpression.Count.class)
                .flatMap(count -> by(from, earlier ? -Math.abs(count.steps()) : count.steps(), count.unit())));
    }

    private Optional<LocalDateTime> by(LocalDateTime from, double amount, Unit unit) {
        int whole = (int) amount;
        return switch (unit) {
            case MINUTE -> Optional.of(from.plusMinutes(whole));
            case HOUR -> Optional.of(from.plus(Duration.ofMinutes((long) (amount * 60))));
            case DAY -> Optional.of(from.plusDays(whole));
            case WORKING_DAY -> Optional.of(workdays(from, whole));
            case WEEK -> Optional.of(from.plusWeeks(whole));
            case MONTH -> Optional.of(from.plusMonths(whole));
            case YEAR -> Optional.empty();
        };
    }

    private LocalDateTime workdays(LocalDateTime from, int n) {
        return (n < 0 ? calendar.workdaysBefore(from.toLocalDate(), -n) : calendar.workdaysAfter(from.toLocalDate(), n))
                .target()
                .atTime(from.toLocalTime());
    }
}
