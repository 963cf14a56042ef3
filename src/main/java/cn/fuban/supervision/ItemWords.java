package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Phrases;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An item in words. */
record ItemWords(Phrases phrases, Timing timing, Directory directory) {
    /** Everything that messages name of an item. */
    Map<String, Object> of(Item item, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        Matter matter = item.matter();
        values.put("item", "督办" + item.number());
        values.put("title", matter.title());
        values.put("origin", matter.origin());
        values.put("lead", unit(matter.lead()));
        values.put("others", units(matter.others()));
        values.put("leader", person(matter.leader()));
        values.put("deadline", date(item.schedule().deadline(), today));
        values.put("former", former(item, today));
        values.put("milestones", milestones(item, today));
        values.put("state", phrases.text("state." + item.state().key()));
        values.put("light", light(item, today));
        values.put("left", left(item, today));
        values.put("percent", item.percent().map(n -> n + "%").orElse(""));
        values.put(
                "progress",
                item.progress()
                        .map(note -> Sentences.withoutPercent(note.text()))
                        .orElse(""));
        values.put(
                "reported",
                item.progress()
                        .map(note -> date(timing.dayOf(note.at()), today))
                        .orElse(""));
        values.put(
                "asked",
                item.schedule().asked().map(asked -> date(asked.until(), today)).orElse(""));
        values.put(
                "askedFor",
                item.schedule().asked().map(asked -> asked.until().toString()).orElse(""));
        values.put(
                "reason",
                item.schedule().asked().map(Schedule.Extension::reason).orElse(""));
        return values;
    }

    String light(Item item, LocalDate today) {
        return phrases.text("light." + timing.light(item, today).key());
    }

    /** How long there is, or how long it is over. */
    String left(Item item, LocalDate today) {
        LocalDate deadline = item.schedule().deadline();
        if (item.state() == State.CLOSED) return phrases.text("left.done");
        if (today.isAfter(deadline)) {
            int over = timing.overdueBy(item, today);
            return over == 0 ? phrases.text("left.just") : phrases.text("left.over", Map.of("n", over));
        }
        if (today.equals(deadline)) return phrases.text("left.today");
        return phrases.text("left.ahead", Map.of("n", timing.workdays(today, deadline)));
    }

    /** The milestone that comes next; empty for none. */
    String next(Item item, LocalDate today) {
        return item.schedule().milestones().stream()
                .filter(milestone -> !milestone.by().isBefore(today) && !item.hasReached(milestone))
                .min(Comparator.comparing(Milestone::by))
                .map(milestone -> date(milestone.by(), today) + " " + milestone.what())
                .orElse("");
    }

    /** The name that people use; empty for none. */
    String unit(String id) {
        return directory.unit(new UnitId(id)).map(Unit::shortName).orElse(id);
    }

    String units(List<String> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining("、"));
    }

    /** Name and post; empty for nobody. */
    String person(String id) {
        return directory
                .person(new StaffId(id))
                .map(person -> person.name() + post(person))
                .orElse("");
    }

    String date(LocalDate date, LocalDate today) {
        String provisional = timing.isProvisional(date) ? phrases.text("provisional") : "";
        return ChineseDates.format(date, today) + provisional;
    }

    Button button(String key, Item item) {
        return phrases.button("button." + key, of(item, item.schedule().deadline()));
    }

    private String post(Person person) {
        return person.isLeader() ? "（" + person.post() + "）" : "";
    }

    private String former(Item item, LocalDate today) {
        return item.schedule().former().stream()
                .map(day -> ChineseDates.format(day, today))
                .collect(Collectors.joining("、"));
    }

    private List<Map<String, String>> milestones(Item item, LocalDate today) {
        return item.schedule().milestones().stream()
                .map(milestone -> Map.of("what", milestone.what(), "by", date(milestone.by(), today)))
                .toList();
    }
}
