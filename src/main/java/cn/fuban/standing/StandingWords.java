package cn.fuban.standing;

import cn.fuban.conversation.Phrases;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much somebody has of a duty, in words. */
final class StandingWords {
    private final Phrases phrases;

    StandingWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Such as 已记31天，应不少于60天，还差29天. */
    String state(Duty duty, Tally tally) {
        Measure measure = duty.measure();
        Map<String, Object> values = new HashMap<>();
        values.put("count", tally.count());
        values.put("unit", measure.unit());
        values.put("least", measure.least());
        values.put("most", measure.most());
        values.put("left", Math.max(0, measure.least() - tally.count()));
        values.put("missing", String.join("、", tally.missingParts()));
        values.put("have", tally.deeds().stream().map(Deed::part).distinct().collect(Collectors.joining("、")));
        return phrases.text("state." + kind(duty, tally), values);
    }

    /** The entries, the newest last. */
    String entries(Tally tally, int most) {
        List<Deed> deeds = tally.deeds();
        return deeds.subList(Math.max(0, deeds.size() - most), deeds.size()).stream()
                .map(deed -> phrases.text(
                        "entry",
                        Map.of("day", ChineseDates.format(deed.day()), "part", deed.part(), "what", deed.what())))
                .collect(Collectors.joining("\n"));
    }

    String days(List<LocalDate> days) {
        return days.stream().map(ChineseDates::format).collect(Collectors.joining("、"));
    }

    private static String kind(Duty duty, Tally tally) {
        if (duty.measure().most() > 0) return tally.isOver() ? "over" : "within";
        if (!duty.measure().parts().isEmpty()) return tally.isComplete() ? "all" : "parts";
        return tally.isComplete() ? "enough" : "less";
    }
}
