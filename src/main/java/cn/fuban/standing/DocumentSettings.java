package cn.fuban.standing;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/**
 * When whoever made a normative document is reminded, from {@code documents} of {@code duty/standing.yaml}.
 *
 * @param daysBefore so many calendar days before a document expires
 * @param cleanUp days of the year on which units look through their documents
 */
record DocumentSettings(List<Integer> daysBefore, List<MonthDay> cleanUp) {
    static DocumentSettings read(ConfigFolder folder) {
        ConfigNode node = folder.file("duty/standing.yaml").child("documents");
        return new DocumentSettings(
                node.list("daysBefore").stream().flatMap(DocumentSettings::days).toList(),
                node.list("cleanUp").stream()
                        .flatMap(item -> StandingFile.monthDay(item, item.text()).stream())
                        .toList());
    }

    private static Stream<Integer> days(ConfigNode item) {
        String text = item.text();
        if (text.matches("[0-9]{1,3}")) return Stream.of(Integer.valueOf(text));
        item.problem("\"" + text + "\" does not fit here; write days before the last one, such as 90");
        return Stream.empty();
    }
}
