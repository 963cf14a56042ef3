package cn.fuban.language;

import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every way of saying a day that means this day and no other, computed apart from the grammar. */
final class SaidDays {
    private static final Map<Integer, List<String>> RELATIVE = Map.of(
            -3, List.of("大前天"),
            -2, List.of("前天"),
            -1, List.of("昨天"),
            0, List.of("今天", "今日"),
            1, List.of("明天", "明日", "明儿"),
            2, List.of("后天"),
            3, List.of("大后天"));
    private static final Map<Integer, List<String>> WEEKS = Map.of(
            -2, List.of("上上周"),
            -1, List.of("上周", "上个星期", "上礼拜"),
            0, List.of("这周", "本周", "这个星期"),
            1, List.of("下周", "下个星期", "下礼拜", "下个礼拜"),
            2, List.of("下下周", "下下个星期"));

    private SaidDays() {}

    static List<String> of(LocalDate date, LocalDate today) {
        List<String> ways = new ArrayList<>(absolute(date));
        ways.addAll(RELATIVE.getOrDefault((int) ChronoUnit.DAYS.between(today, date), List.of()));
        weekOf(date, today).forEach(week -> ways.add(week + weekday(date)));
        if (!date.isBefore(today)) {
            ways.addAll(next(date, today));
            ways.addAll(lunar(date, today));
        }
        return ways;
    }

    /** From one day to a later one; the last day may lean on the first. */
    static List<String> spans(LocalDate from, LocalDate to, LocalDate today) {
        List<String> lasts = new ArrayList<>(absolute(to));
        lasts.addAll(next(to, from));
        List<String> spans = new ArrayList<>();
        for (String first : of(from, today)) {
            for (String last : lasts) {
                boolean sameWeekday = to.equals(from.plusDays(7));
                if (!(sameWeekday && last.startsWith("周") && first.endsWith("日"))) {
                    spans.add(first + "到" + last);
                    spans.add("从" + first + "至" + last);
                }
            }
        }
        if (from.getMonth() == to.getMonth() && next(from, today).contains(from.getDayOfMonth() + "号")) {
            spans.add("%d到%d号".formatted(from.getDayOfMonth(), to.getDayOfMonth()));
            spans.add("%d-%d日".formatted(from.getDayOfMonth(), to.getDayOfMonth()));
        }
        return spans;
    }

    private static List<String> absolute(LocalDate date) {
        int y = date.getYear();
        int m = date.getMonthValue();
        int d = date.getDayOfMonth();
        return List.of(
                "%d年%d月%d日".formatted(y, m, d),
                "%d年%d月%d号".formatted(y, m, d),
                "%d-%02d-%02d".formatted(y, m, d),
                "%d.%d.%d".formatted(y, m, d),
                "%d/%d/%d".formatted(y, m, d),
                "%d年%s月%s日".formatted(y, SaidNumbers.chinese(m), SaidNumbers.chinese(d)),
                "%d年%d月%d日（%s）".formatted(y, m, d, "周" + weekday(date)));
    }

    private static List<String> weekOf(LocalDate date, LocalDate today) {
        long weeks = ChronoUnit.WEEKS.between(monday(today), monday(date));
        return WEEKS.getOrDefault((int) weeks, List.of());
    }

    /** Ways that mean the next such day from a day on. */
    private static List<String> next(LocalDate date, LocalDate from) {
        List<String> ways = new ArrayList<>();
        int m = date.getMonthValue();
        int d = date.getDayOfMonth();
        if (date.isBefore(from.plusYears(1)) && !(m == 2 && d == 29)) {
            ways.add("%d月%d号".formatted(m, d));
            ways.add("%d月%d日".formatted(m, d));
            ways.add("%s月%s号".formatted(SaidNumbers.chinese(m), SaidNumbers.chinese(d)));
            ways.add("%d.%d".formatted(m, d));
            ways.add("%d/%d".formatted(m, d));
        }
        boolean nearest = from.datesUntil(date).noneMatch(between -> between.getDayOfMonth() == date.getDayOfMonth());
        if (nearest) {
            ways.add(d + "号");
            ways.add(SaidNumbers.chinese(d) + "号");
        }
        long days = ChronoUnit.DAYS.between(from, date);
        if (days > 0 && days < 7) {
            ways.add("周" + weekday(date));
            ways.add("星期" + weekday(date));
            ways.add("礼拜" + weekday(date));
        }
        return ways;
    }

    private static List<String> lunar(LocalDate date, LocalDate today) {
        LunarDay lunar = SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .getLunarDay();
        int month = lunar.getMonth();
        boolean soon = date.isBefore(today.plusDays(300));
        if (!soon || (month != 1 && month != 12)) {
            return List.of();
        }
        int day = lunar.getDay();
        return List.of((month == 1 ? "正月" : "腊月") + (day <= 10 ? "初" : "") + SaidNumbers.chinese(day));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String weekday(LocalDate date) {
        return "一二三四五六日"
                .substring(
                        date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue());
    }
}
