package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.supervision.Pushes.Told;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One message of all that one person is to hear on one day. */
final class Letter {
    private final ItemWords words;
    private final Audience audience;

    Letter(ItemWords words) {
        this.words = words;
        this.audience = new Audience(words.directory());
    }

    /** The most urgent first; the buttons are those of the first that has any. At least one thing. */
    Reply of(List<Told> things, String person, LocalDate today) {
        List<Told> sorted = things.stream()
                .sorted(Comparator.comparing(
                                (Told told) -> told.item().schedule().deadline())
                        .thenComparing(told -> told.item().number()))
                .toList();
        String text = sorted.stream().map(told -> text(told, today)).collect(Collectors.joining("\n\n"));
        List<Button> buttons = sorted.stream()
                .map(told -> buttons(told, person))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (sorted.size() == 1) {
            Told only = sorted.get(0);
            return new Reply(words.phrases().text(key(only) + ".title", values(only, today)), text, buttons);
        }
        Map<String, Integer> count = Map.of("n", sorted.size());
        return new Reply(
                words.phrases().text("letter.title", count),
                words.phrases().text("letter.head", count) + "\n\n" + text,
                buttons);
    }

    private String text(Told told, LocalDate today) {
        return words.phrases().text(key(told) + ".text", values(told, today));
    }

    private Map<String, Object> values(Told told, LocalDate today) {
        Map<String, Object> values = words.of(told.item(), today);
        boolean overdue = today.isAfter(told.item().schedule().deadline());
        values.put("grade", words.phrases().text(overdue ? "grade.urge" : "grade.remind"));
        values.put(
                "note", told.item().notes().get(told.item().notes().size() - 1).text());
        values.put("next", words.next(told.item(), today));
        return values;
    }

    private static String key(Told told) {
        return told.news()
                .map(kind -> "news." + kind.name().toLowerCase(Locale.ROOT))
                .orElseGet(
                        () -> "occasion." + told.reason().orElseThrow().name().toLowerCase(Locale.ROOT));
    }

    /** What this person can do about it. */
    private List<Button> buttons(Told told, String person) {
        Item item = told.item();
        if (told.news().filter(kind -> kind == News.Kind.ASKED).isPresent())
            return List.of(words.button("extend", item), words.button("deny", item));
        if (item.waitsForTheMayor()) return List.of(words.button("confirm", item), words.button("refuse", item));
        if (item.state() == State.VERIFYING) return List.of(words.button("close", item), words.button("return", item));
        Optional<Timing.Part> part =
                audience.partOf(person, item).filter(p -> item.state().isOpen());
        if (part.isEmpty()) return List.of();
        return switch (part.get()) {
            case LEAD -> List.of(words.button(item.state() == State.ASSIGNED ? "sign" : "done", item));
            case OTHER -> item.state() == State.ASSIGNED ? List.of(words.button("sign", item)) : List.of();
            case KEEPER -> List.of(words.button("urge", item));
            case DEPUTY -> List.of();
        };
    }
}
