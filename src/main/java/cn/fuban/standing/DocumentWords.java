package cn.fuban.standing;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A normative document as the messages name its parts. */
final class DocumentWords {
    private DocumentWords() {}

    static Map<String, Object> values(NormativeDocument document, Directory directory, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("n", document.number());
        values.put("title", document.title());
        values.put(
                "unit",
                directory.unit(new UnitId(document.unit())).map(Unit::shortName).orElse(""));
        values.put("published", document.published().map(day -> withYear(day)).orElse(""));
        values.put("expires", withYear(document.expires()));
        values.put("filed", document.filed().map(day -> withYear(day)).orElse(""));
        values.put("repealed", document.repealed());
        values.put("over", document.expires().isBefore(today));
        return values;
    }

    private static String withYear(LocalDate day) {
        return day.getYear() + "年" + ChineseDates.format(day);
    }
}
