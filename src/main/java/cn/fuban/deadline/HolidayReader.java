package cn.fuban.deadline;

import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.Holiday;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads questions about time off: a holiday as a whole, or the days that are worked in exchange. */
final class HolidayReader {
    private static final Pattern TIME_OFF = Pattern.compile("放|休|补班|上班|假");
    private static final Pattern MAKE_UP = Pattern.compile("调休|补班");
    private static final Pattern HOLIDAY = Pattern.compile("元旦|春节|过年|清明|五一|劳动节|端午|中秋|国庆|十一(?=放|假|长假|期间|调休)");
    /** Whichever holiday comes next. */
    private static final Pattern NEXT = Pattern.compile("长假|放假|节前|假前|小长假|假期|双节|大假");

    private static final Pattern DAY_OF_IT =
            Pattern.compile("[前后节假]第|最后|前一|后一|[前后]\\d|个?工作日|第.{1,3}个班|补班(的?[周星礼那]|日)|恢复上班|上班的?第|第.{1,3}[天日]上班");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");
    private static final int HALF_A_YEAR = 183;

    private final LocalDate today;
    private final WorkCalendar calendar;

    HolidayReader(LocalDate today, WorkCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    /** Empty unless the text is about time off, and not about one day before, in or after it. */
    Optional<Asked> read(Utterance said) {
        String text = said.text();
        if (!TIME_OFF.matcher(text).find() || DAY_OF_IT.matcher(text).find()) return Optional.empty();
        Matcher holiday = HOLIDAY.matcher(text);
        boolean makeUp = MAKE_UP.matcher(text).find();
        if (holiday.find()) {
            boolean backAtWork = text.contains("上班") && !makeUp;
            return Optional.of(new Asked.Break(holiday.group(), yearOf(holiday.group(), text), backAtWork));
        }
        return makeUp && said.times().isEmpty() ? Optional.of(new Asked.MakeUpDays()) : Optional.empty();
    }

    /** The first day off of the holiday that is named. */
    Optional<LocalDate> firstDayOff(Utterance said) {
        Matcher holiday = HOLIDAY.matcher(said.text());
        if (!holiday.find())
            return NEXT.matcher(said.text()).find()
                    ? said.firstDay().map(TimeExpression.Day::date).or(this::next)
                    : Optional.empty();
        return calendar.holiday(holiday.group(), yearOf(holiday.group(), said.text()))
                .map(Holiday::first);
    }

    private Optional<LocalDate> next() {
        return Stream.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆")
                .flatMap(name -> Stream.of(today.getYear(), today.getYear() + 1)
                        .flatMap(year -> calendar.holiday(name, year).stream()))
                .map(Holiday::first)
                .filter(first -> first.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** The year that is said, or else that of the nearest such holiday. */
    private int yearOf(String holiday, String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find()) return Integer.parseInt(year.group(1));
        if (text.contains("今年")) return today.getYear();
        if (text.contains("明年")) return today.getYear() + 1;
        if (text.contains("去年")) return today.getYear() - 1;
        boolean longGone = calendar.holiday(holiday, today.getYear())
                .filter(block -> block.last().plusDays(HALF_A_YEAR).isBefore(today))
                .isPresent();
        return longGone ? today.getYear() + 1 : today.getYear();
    }
}
