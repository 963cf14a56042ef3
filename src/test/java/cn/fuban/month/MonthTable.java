package cn.fuban.month;

import cn.fuban.workcalendar.WorkCalendar;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a month has cost, from what DingTalk accepted. */
final class MonthTable {
    private static final int MOST_CALLS = 1_500;
    private static final int MOST_PUSHES = 3_000;
    private static final int MOST_A_DAY = 2;

    private final List<String> people;
    private final WorkCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<String, Integer> perPersonAndDay = new HashMap<>();
    private int calls;
    private int replies;
    private int atNight;

    MonthTable(JsonNode sends, List<String> people, WorkCalendar calendar, LocalDate first, LocalDate last) {
        this.people = people;
        this.calendar = calendar;
        this.first = first;
        this.last = last;
        sends.forEach(this::count);
    }

    /** Answers go by the session's webhook, which costs no call; everything else the bot says of itself. */
    private void count(JsonNode send) {
        LocalDateTime at = OffsetDateTime.parse(send.path("at").asString()).toLocalDateTime();
        if (at.toLocalDate().isBefore(first)) return;
        if (!send.path("api").asString().startsWith("robot.")) {
            replies++;
            return;
        }
        calls++;
        if (!isOpen(at)) atNight++;
        for (JsonNode person : send.path("to"))
            perPersonAndDay.merge(person.asString() + "@" + at.toLocalDate(), 1, Integer::sum);
    }

    private boolean isOpen(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        boolean morning = !time.isBefore(LocalTime.of(8, 30)) && time.isBefore(LocalTime.NOON);
        boolean afternoon = !time.isBefore(LocalTime.of(14, 0)) && time.isBefore(LocalTime.of(18, 0));
        return calendar.isWorkday(at.toLocalDate()) && (morning || afternoon);
    }

    /** Prints the table; whether everything holds. */
    boolean print(PrintStream out, int pushes) {
        List<Integer> busy = new ArrayList<>(perPersonAndDay.values());
        Collections.sort(busy);
        long days = calendar.between(first, last).stream()
                .filter(day -> day.isWorkday())
                .count();
        int ofAll = percentile(busy, people.size() * (int) days);
        int ofBusy = percentile(busy, busy.size());
        out.printf(Locale.ROOT, "%d people, %d working days%n", people.size(), days);
        line(out, "API calls", calls, MOST_CALLS);
        line(out, "stream pushes", pushes, MOST_PUSHES);
        line(out, "unasked messages outside office hours", atNight, 0);
        line(out, "messages to one person on a working day, 95th percentile", ofAll, MOST_A_DAY);
        out.printf(Locale.ROOT, "%-64s %6d%n", "the same, of days on which one had any", ofBusy);
        out.printf(Locale.ROOT, "%-64s %6d%n", "the same, most", busy.isEmpty() ? 0 : busy.get(busy.size() - 1));
        out.printf(Locale.ROOT, "%-64s %6d%n", "answers by session webhook, no call", replies);
        return calls < MOST_CALLS && pushes < MOST_PUSHES && atNight == 0 && ofAll <= MOST_A_DAY;
    }

    /** The 95th percentile of so many days, of which only those with any message are listed, in ascending order. */
    private static int percentile(List<Integer> busy, int days) {
        int above = Math.max(1, days - days * 95 / 100);
        return busy.size() < above ? 0 : busy.get(busy.size() - above);
    }

    private static void line(PrintStream out, String what, int value, int limit) {
        out.printf(Locale.ROOT, "%-64s %6d   (at most %d)%n", what, value, limit);
    }
}
