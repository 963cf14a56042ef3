package cn.fuban.month;

import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leave as it is really asked for, decided by everybody whose turn it is, and reported back from. */
final class SimulatedLeaves {
    private static final Pattern SUBMITTED = Pattern.compile("已提交请假(\\d+)");
    private static final Pattern WITH = Pattern.compile("在(\\S{2,4}?)处");
    private static final int MOST_DECIDERS = 2;

    /** Every third is for two days, which the mayor decides too. */
    private static final int LONGER = 3;

    private final BinaryOperator<String> say;
    private final WorkCalendar calendar;
    private final Map<String, String> byName = new HashMap<>();
    private final List<Asked> waiting = new ArrayList<>();
    private final List<Asked> away = new ArrayList<>();
    private int asked;
    private int decided;

    private record Asked(String who, String number, String with, LocalDate back) {}

    /** @param say what a person says and what is answered */
    SimulatedLeaves(BinaryOperator<String> say, WorkCalendar calendar) {
        this.say = say;
        this.calendar = calendar;
    }

    void know(String name, String id) {
        byName.put(name, id);
    }

    void ask(LocalDate today, String who) {
        LocalDate first = calendar.workdaysAfter(today, 2).target();
        boolean longer = asked++ % LONGER == 0;
        LocalDate last = longer ? first.plusDays(1) : first;
        say.apply(who, "我" + named(first) + (longer ? "到" + named(last) : "") + "去成都开会");
        String answer = say.apply(who, "确认");
        Matcher number = SUBMITTED.matcher(answer);
        Matcher with = WITH.matcher(answer);
        if (number.find() && with.find()) waiting.add(new Asked(who, number.group(1), with.group(1), last));
    }

    /** Everybody whose turn it is agrees, one after the other. */
    void decide() {
        for (Asked request : waiting) {
            String with = request.with();
            for (int turn = 0; turn < MOST_DECIDERS && byName.containsKey(with); turn++) {
                String answer = say.apply(byName.get(with), "同意 请假" + request.number());
                Matcher next = WITH.matcher(answer);
                if (!next.find()) {
                    if (answer.contains("同意")) decided++;
                    break;
                }
                with = next.group(1);
            }
            away.add(request);
        }
        waiting.clear();
    }

    /** Whoever has come back says so the next working day. */
    void back(LocalDate today) {
        List<Asked> returned =
                away.stream().filter(request -> request.back().isBefore(today)).toList();
        for (Asked request : returned) say.apply(request.who(), "我回来了");
        away.removeAll(returned);
    }

    /** How many have been agreed to by all. */
    int decided() {
        return decided;
    }

    private static String named(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
