package cn.fuban.supervision;

import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a command was understood, value by value, for whoever wants to check it. */
final class CommandSlots {
    private static final String ITEMS = "items";

    private final ItemWords words;
    private final DraftList drafts;
    private final DraftReader reader;

    CommandSlots(ItemWords words, DraftReader reader, Settings settings) {
        this.words = words;
        this.reader = reader;
        this.drafts = new DraftList(reader, settings);
    }

    Understanding of(Command command, Turn turn) {
        Map<String, Object> slots = new HashMap<>();
        List<String> missing = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        slots.put("act", command.act().name().toLowerCase(Locale.ROOT));
        command.number().ifPresent(number -> slots.put("item", number));
        if (command.numbers().size() > 1) slots.put(ITEMS, command.numbers());
        command.percent().ifPresent(percent -> slots.put("percent", percent));
        switch (command.act()) {
            case SET_UP -> setUp(turn, slots, missing, dates);
            case ASK_EXTENSION -> extension(command, turn, slots, missing, dates);
            case REPORT, DONE -> slots.put("progress", Sentences.tidied(command.rest()));
            default -> {
                // the act and its item say all
            }
        }
        return new Understanding(slots, missing, List.of(), dates, false, false);
    }

    /** One item stands by itself; several are a list. */
    private void setUp(Turn turn, Map<String, Object> slots, List<String> missing, List<LocalDate> dates) {
        List<Draft> all = drafts.read(turn);
        all.forEach(draft -> draft.deadline().ifPresent(dates::add));
        if (all.size() == 1) slots.putAll(of(all.get(0)));
        else slots.put(ITEMS, all.stream().map(this::of).toList());
        Draft first = all.get(0);
        if (first.title().isEmpty()) missing.add("title");
        if (first.lead().isEmpty()) missing.add("lead");
        if (first.deadline().isEmpty()) missing.add("deadline");
    }

    private Map<String, Object> of(Draft draft) {
        Map<String, Object> slots = new HashMap<>();
        draft.title().ifPresent(title -> slots.put("title", Sentences.tidied(title)));
        draft.lead().ifPresent(lead -> slots.put("lead", words.unit(lead)));
        if (!draft.others().isEmpty())
            slots.put("others", draft.others().stream().map(words::unit).toList());
        draft.deadline().ifPresent(day -> slots.put("deadline", day.toString()));
        draft.source().ifPresent(source -> slots.put("source", source.words()));
        if (!draft.milestones().isEmpty())
            slots.put(
                    "milestones",
                    draft.milestones().stream()
                            .map(one -> Map.of("by", one.by().toString(), "what", one.what()))
                            .toList());
        return slots;
    }

    private void extension(
            Command command, Turn turn, Map<String, Object> slots, List<String> missing, List<LocalDate> dates) {
        Optional<LocalDate> until = reader.day(command.rest(), turn.now().toLocalDateTime());
        String reason = UnitSteps.reason(command.rest());
        until.ifPresentOrElse(day -> slots.put("until", day.toString()), () -> missing.add("until"));
        until.ifPresent(dates::add);
        if (reason.isBlank()) missing.add("reason");
        else slots.put("reason", reason);
    }
}
