package cn.fuban.duty;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When whom the duty roster reminds, from {@code duty/roster.yaml}.
 *
 * @param eveAt on the day before
 * @param remindWorkdays how many working days before a holiday the office looks at its roster
 */
record Settings(LocalTime eveAt, List<Integer> remindWorkdays) {
    private static final int MOST = 60;

    static Settings read(ConfigFolder folder) {
        ConfigNode file = folder.file("duty/roster.yaml");
        return new Settings(
                file.time("eveAt"),
                file.list("remindWorkdays").stream().flatMap(Settings::days).toList());
    }

    private static Stream<Integer> days(ConfigNode item) {
        String text = item.text();
        if (text.matches("[0-9]{1,2}") && Integer.parseInt(text) <= MOST && Integer.parseInt(text) > 0)
            return Stream.of(Integer.valueOf(text));
        item.problem("\"" + text + "\" does not fit here; write working days before the holiday, such as 5");
        return Stream.empty();
    }
}
