package cn.fuban.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item while it is being set up.
 *
 * @param source the id of the kind of source, and its words, as far as they were said
 * @param lead the id of the lead unit
 * @param others the ids of the co-units
 */
record Draft(
        Optional<String> title,
        Optional<Origin> source,
        Optional<String> lead,
        List<String> others,
        Optional<LocalDate> deadline,
        List<Milestone> milestones) {
    static final Draft EMPTY =
            new Draft(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

    /** Where it comes from. */
    record Origin(String source, String words) {}

    /** What has to be known. */
    enum Missing {
        TITLE,
        LEAD,
        DEADLINE
    }

    static Draft of(Item item) {
        Matter matter = item.matter();
        return new Draft(
                Optional.of(matter.title()),
                Optional.of(new Origin(matter.source(), matter.origin())),
                Optional.of(matter.lead()),
                matter.others(),
                Optional.of(item.schedule().deadline()),
                item.schedule().milestones());
    }

    /** What is asked for next; empty when all is known. */
    Optional<Missing> missing() {
        if (title.isEmpty()) return Optional.of(Missing.TITLE);
        if (lead.isEmpty()) return Optional.of(Missing.LEAD);
        return deadline.isEmpty() ? Optional.of(Missing.DEADLINE) : Optional.empty();
    }

    /** What is said later stands for what was said before. */
    Draft then(Draft later) {
        List<String> units = new ArrayList<>(others);
        lead.filter(old -> later.lead.isPresent() && later.others.contains(old)).ifPresent(units::remove);
        later.others.stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        List<Milestone> all = new ArrayList<>(milestones);
        all.addAll(later.milestones);
        return new Draft(
                title.or(later::title),
                later.source.or(this::source),
                later.lead.or(this::lead),
                List.copyOf(units),
                later.deadline.or(this::deadline),
                List.copyOf(all));
    }

    Draft titled(String words) {
        return new Draft(Optional.of(words), source, lead, others, deadline, milestones);
    }

    /** With a source for when none was said. */
    Draft from(Origin origin) {
        return new Draft(title, source.or(() -> Optional.of(origin)), lead, others, deadline, milestones);
    }

    /** As the slots of a dialogue. */
    Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        title.ifPresent(t -> slots.put("title", t));
        source.ifPresent(s -> {
            slots.put("source", s.source());
            slots.put("origin", s.words());
        });
        lead.ifPresent(unit -> slots.put("lead", unit));
        slots.put("others", String.join(",", others));
        deadline.ifPresent(day -> slots.put("deadline", day.toString()));
        List<String> lines =
                milestones.stream().map(m -> m.by() + " " + m.what()).toList();
        slots.put("milestones", String.join("\n", lines));
        return slots;
    }

    static Draft of(Map<String, String> slots) {
        Optional<Origin> origin = Optional.ofNullable(slots.get("source"))
                .map(source -> new Origin(source, slots.getOrDefault("origin", "")));
        List<Milestone> milestones = Arrays.stream(
                        slots.getOrDefault("milestones", "").split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", 2))
                .map(parts -> new Milestone(parts[1], LocalDate.parse(parts[0])))
                .toList();
        return new Draft(
                Optional.ofNullable(slots.get("title")),
                origin,
                Optional.ofNullable(slots.get("lead")),
                Arrays.stream(slots.getOrDefault("others", "").split(",", -1))
                        .filter(unit -> !unit.isBlank())
                        .toList(),
                Optional.ofNullable(slots.get("deadline")).map(LocalDate::parse),
                milestones);
    }
}
