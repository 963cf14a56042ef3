package cn.fuban.workcalendar;

import java.util.Map;

/** What people call the statutory holidays. */
final class HolidayNames {
    private static final Map<String, String> SPOKEN =
            Map.of("十一", "国庆", "五一", "劳动", "过年", "春节", "新年", "元旦", "八月十五", "中秋");

    private HolidayNames() {}

    /** What the proper name holds in any case: 国庆 for 十一 and for 国庆节. */
    static String stem(String spoken) {
        String name = SPOKEN.getOrDefault(spoken, spoken);
        return name.length() > 2 && name.endsWith("节") ? name.substring(0, name.length() - 1) : name;
    }
}
