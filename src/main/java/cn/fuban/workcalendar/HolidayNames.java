package cn.fuban.workcalendar;

import java.util.Map;

/** What people call the statutory holidays. */
final class HolidayNames {
    private static final Map<String, String> SPOKEN = Map.of("十一", "国庆", "五一", "劳动", "过年", "春节", "新年", "元旦");

    private HolidayNames() {}

    /** The beginning of the proper name: 国庆 for 十一, and any other name without its 节. */
    static String proper(String spoken) {
        String name = SPOKEN.getOrDefault(spoken, spoken);
        return name.equals("春节") || !name.endsWith("节") ? name : name.substring(0, name.length() - 1);
    }
}
