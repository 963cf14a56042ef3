package cn.fuban.supervision;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.Outcome;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Actor;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An item as everybody sees it who has its card. */
final class ItemCards {
    private final ItemWords words;
    private final ItemButtons buttons;

    ItemCards(ItemWords words, Rights rights) {
        this.words = words;
        this.buttons = new ItemButtons(rights);
    }

    /** Whether this person has the card already: a change of it makes no phone ring. */
    static boolean has(String person, Item item, Records records) {
        return people(item, records).contains(person);
    }

    /** The card as it is now, for those who have it and for these newcomers; nothing where nobody has one. */
    Outcome shown(Item item, Set<String> newcomers, Records records, LocalDate today) {
        Set<String> people = new LinkedHashSet<>(people(item, records));
        boolean more = people.addAll(newcomers);
        if (people.isEmpty()) return Outcome.nothing();
        Outcome outcome = more
                ? Outcome.nothing().save(Viewers.TYPE, item.id(), new Viewers(List.copyOf(people)))
                : Outcome.nothing();
        return outcome.show(card(item, people, today));
    }

    private Card card(Item item, Set<String> people, LocalDate today) {
        Map<String, Object> values = words.of(item, today);
        boolean asked = item.schedule().asked().isPresent();
        values.put("assigned", item.state() == State.ASSIGNED && !asked);
        values.put("verifying", item.state() == State.VERIFYING);
        values.put("next", words.next(item, today));
        Card card = new Card(
                "supervision-" + item.number(),
                words.phrases().text("open.title", values),
                words.phrases().text("open.text", values),
                words.phrases().text("open.state", values));
        for (String person : people) card = card.seenBy(person, buttons(item, person));
        return card;
    }

    private List<CardButton> buttons(Item item, String person) {
        Optional<Person> known = words.directory().person(new StaffId(person));
        if (known.isEmpty() || !item.state().isOnRecord() || item.state() == State.CLOSED) return List.of();
        return buttons.of(item, new Actor(known.get(), List.of(known.get()))).stream()
                .map(key -> button(key, item))
                .toList();
    }

    private CardButton button(String key, Item item) {
        Button button = words.button(key, item);
        return new CardButton(key, button.label(), button.sentence());
    }

    private static List<String> people(Item item, Records records) {
        return records.find(Viewers.TYPE, item.id()).map(Viewers::people).orElse(List.of());
    }
}
