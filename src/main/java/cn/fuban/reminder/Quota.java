package cn.fuban.reminder;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.conversation.Usage;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What DingTalk lets the district use in a month.
 *
 * @param warnAt the office is told when so many percent are used, ascending
 * @param thinFrom from so many percent on, minor reminders are no longer sent
 */
record Quota(long apiCalls, long streamPushes, List<Integer> warnAt, int thinFrom) {
    private static final int WHOLE = 100;

    /** Reads {@code quota} of bot.yaml. */
    static Quota read(ConfigFolder folder) {
        ConfigNode node = folder.file("bot.yaml").child("quota");
        List<Integer> warnAt =
                node.list("warnAt").stream().flatMap(Quota::percent).sorted().toList();
        return new Quota(node.integer("apiCalls"), node.integer("streamPushes"), warnAt, node.integer("thinFrom"));
    }

    private static Stream<Integer> percent(ConfigNode item) {
        String text = item.text();
        if (text.matches("[1-9][0-9]{0,2}")) return Stream.of(Integer.valueOf(text));
        item.problem("\"" + text + "\" is no percentage; write a whole number such as 70");
        return Stream.empty();
    }

    /** How many percent of what is scarcer are used. */
    int percentUsed(Usage.Month month) {
        return (int) Math.max(month.apiCalls() * WHOLE / apiCalls, month.streamPushes() * WHOLE / streamPushes);
    }

    /** Whether minor reminders are left out. */
    boolean isThin(Usage.Month month) {
        return percentUsed(month) >= thinFrom;
    }

    /** The highest threshold that is reached; 0 for none. */
    int warningFor(Usage.Month month) {
        return warnAt.stream().filter(percent -> percent <= percentUsed(month)).reduce(0, Math::max);
    }

    /** What it will come to at the end of the month if the working days to come are like those gone by. */
    static Usage.Month forecast(Usage.Month month, LocalDate today, WorkCalendar calendar) {
        YearMonth of = YearMonth.from(today);
        long gone = Math.max(1, workdays(of.atDay(1), today, calendar));
        long all = Math.max(gone, workdays(of.atDay(1), of.atEndOfMonth(), calendar));
        return new Usage.Month(month.apiCalls() * all / gone, month.streamPushes() * all / gone);
    }

    private static long workdays(LocalDate first, LocalDate last, WorkCalendar calendar) {
        return calendar.between(first, last).stream()
                .filter(day -> day.isWorkday())
                .count();
    }
}
