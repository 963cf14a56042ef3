package cn.fuban.duty;

import cn.fuban.conversation.Dialogue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has been said about the roster of one holiday so far.
 *
 * @param given the staff id by day
 */
record RosterDraft(Block block, Map<LocalDate, String> given) {
    private static final String BLOCK = "block";

    static RosterDraft of(Dialogue dialogue, Blocks blocks) {
        Map<LocalDate, String> given = new TreeMap<>();
        dialogue.slots().forEach((slot, value) -> {
            if (!slot.equals(BLOCK)) given.put(LocalDate.parse(slot), value);
        });
        LocalDate first = LocalDate.parse(dialogue.slots().getOrDefault(BLOCK, ""));
        return new RosterDraft(blocks.next(first), given);
    }

    /** The later word counts. */
    RosterDraft with(Reading reading) {
        Map<LocalDate, String> all = new TreeMap<>(given);
        reading.given().forEach((day, leader) -> all.put(day, leader.id().value()));
        return new RosterDraft(block, all);
    }

    /** What would be changed in this roster, from this day on. */
    Map<LocalDate, String> changes(Roster roster, LocalDate today) {
        return given.entrySet().stream()
                .filter(shift -> !shift.getKey().isBefore(today))
                .filter(shift -> !roster.on(shift.getKey())
                        .filter(shift.getValue()::equals)
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    Map<String, String> slots() {
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put(BLOCK, block.key());
        given.forEach((day, leader) -> slots.put(day.toString(), leader));
        return slots;
    }
}
