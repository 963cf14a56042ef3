package cn.fuban.deadline;

import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Days as staff read them when there are several: days in a row with the same reason as one stretch. */
final class Stretches {
    private Stretches() {}

    /** The most stretches that are named one by one. */
    private static final int MOST = 4;

    /** Such as 9月26日 周六、10月1日 周四至10月7日 周三国庆节放假； empty for no days. */
    static String of(List<Day> days) {
        List<List<Day>> stretches = new ArrayList<>();
        days.stream().sorted(Comparator.comparing(Day::date)).forEach(day -> add(stretches, day));
        List<List<Day>> named = stretches.stream()
                .filter(stretch -> stretches.size() <= MOST || stretch.get(0).kind() != Day.Kind.WEEKEND)
                .toList();
        String words = named.stream().map(Stretches::words).collect(Collectors.joining("、"));
        if (named.size() == stretches.size()) return words;
        return words + (words.isEmpty() ? "" : "和") + "周末";
    }

    /** The days alone, for which the reason has been said. */
    static String plain(List<Day> days) {
        return days.stream().map(day -> ChineseDates.format(day.date())).collect(Collectors.joining("、"));
    }

    private static void add(List<List<Day>> stretches, Day day) {
        List<Day> last = stretches.isEmpty() ? List.of() : stretches.get(stretches.size() - 1);
        if (!last.isEmpty() && follows(last.get(last.size() - 1), day)) last.add(day);
        else stretches.add(new ArrayList<>(List.of(day)));
    }

    private static boolean follows(Day before, Day day) {
        return before.date().plusDays(1).equals(day.date()) && before.reason().equals(day.reason());
    }

    private static String words(List<Day> stretch) {
        LocalDate first = stretch.get(0).date();
        LocalDate last = stretch.get(stretch.size() - 1).date();
        String dates = ChineseDates.format(first) + (stretch.size() == 1 ? "" : "至" + ChineseDates.format(last));
        return stretch.get(0).kind() == Day.Kind.WEEKEND
                ? dates
                : dates + "（" + stretch.get(0).reason() + "）";
    }
}
