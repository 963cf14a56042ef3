package cn.fuban.language;

import java.util.ArrayList;
import java.util.List;

/** Ways of writing a time of day. */
final class SaidTimes {
    private SaidTimes() {}

    static List<String> of(int hour, int minute) {
        List<String> ways = new ArrayList<>();
        ways.add("%d:%02d".formatted(hour, minute));
        String part = hour < 12 ? "上午" : hour == 12 ? "中午" : hour < 18 ? "下午" : "晚上";
        int spoken = hour > 12 ? hour - 12 : hour;
        for (String number : SaidNumbers.of(spoken)) {
            ways.add(part + number + "点" + minutes(minute));
        }
        ways.add(hour + "点" + minutes(minute));
        return ways;
    }

    private static String minutes(int minute) {
        return switch (minute) {
            case 0 -> "";
            case 15 -> "一刻";
            case 30 -> "半";
            default -> minute + "分";
        };
    }
}
