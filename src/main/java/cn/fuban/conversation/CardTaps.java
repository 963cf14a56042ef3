package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Person;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What taps on cards say. Who taps is what DingTalk says; whether that person has this button is read from the card as it
 * is committed, never from what the tap claims. A button that is disabled by now still speaks: the skill answers what has
 * happened meanwhile.
 */
final class CardTaps {
    private final Messages messages;

    CardTaps(Messages messages) {
        this.messages = messages;
    }

    /** What this person's tap says; nothing when the card has no such button for this person. */
    Optional<String> sentence(CardTap tap, Person person, Records records) {
        return records.find(ShownCard.CARDS, tap.card())
                .flatMap(shown -> shown.card().buttonsOf(staffId(person)).stream()
                        .filter(button -> button.id().equals(tap.button()))
                        .map(CardButton::sentence)
                        .findFirst());
    }

    /** The answer to a tap that says nothing, put on record unless the card has merely changed. */
    Outcome refused(CardTap tap, Person person, Records records, ZonedDateTime now) {
        Optional<Card> card = records.find(ShownCard.CARDS, tap.card()).map(ShownCard::card);
        if (card.filter(c -> c.viewers().containsKey(staffId(person))).isPresent()) return changed(card.get());
        String key = card.isPresent() ? "foreign" : "gone";
        return Outcome.reply(say(key, Map.of()))
                .record(new AuditEntry(now.toInstant(), staffId(person), "refused", "card " + tap.card(), key));
    }

    private Outcome changed(Card card) {
        String state = card.state().isBlank() ? card.text() : card.state();
        return Outcome.reply(say("changed", Map.of("title", card.title(), "state", state)));
    }

    private Reply say(String key, Map<String, String> values) {
        return new Reply(
                messages.say("conversation.card." + key + ".title"),
                messages.say("conversation.card." + key + ".text", values));
    }

    private static String staffId(Person person) {
        return person.id().value();
    }
}
