package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody's phone shows. */
@Component
@InSandbox
class Phones implements Memory {
    private static final double STEP = 1e-6;

    private final Map<String, List<PhoneMessage>> messages = new HashMap<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private long seq;
    private long change;
    private int sinceSeq;

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Sent sent) {
            sent.to().forEach(person -> show(person, sent));
        } else if (fact instanceof Fact.CardShown shown && shown.api() == Api.CARD_CREATE) {
            shown.card().viewers().forEach(person -> show(person, shown));
        } else if (fact instanceof Fact.CardShown shown) {
            shown.card().viewers().forEach(person -> change(person, shown));
        } else if (fact instanceof Fact.Said said) {
            utterances.add(new Utterance(seq + STEP * ++sinceSeq, ++change, said));
        }
    }

    @Override
    public synchronized void forget() {
        messages.clear();
        utterances.clear();
        seq = 0;
        change = 0;
        sinceSeq = 0;
    }

    /** The bot's messages on this person's phone, oldest first. */
    synchronized List<PhoneMessage> messagesTo(String person) {
        return List.copyOf(messages.getOrDefault(person, List.of()));
    }

    /** What anybody has said, oldest first. */
    synchronized List<Utterance> utterances() {
        return List.copyOf(utterances);
    }

    /** The message with this number on this person's phone. */
    synchronized Optional<PhoneMessage> find(String person, long wanted) {
        return messages.getOrDefault(person, List.of()).stream()
                .filter(message -> message.seq() == wanted)
                .findFirst();
    }

    /** The message with this number on whichever phone. */
    synchronized Optional<PhoneMessage> findAnywhere(long wanted) {
        return messages.keySet().stream()
                .flatMap(person -> find(person, wanted).stream())
                .findFirst();
    }

    /** The same card on whichever phones. */
    synchronized List<PhoneMessage> withCard(@Nullable String cardId) {
        return messages.values().stream()
                .flatMap(List::stream)
                .filter(message -> cardId != null && cardId.equals(message.cardId()))
                .toList();
    }

    private void show(String person, Fact.Sent sent) {
        String conversation = sent.group() == null ? Speech.DIRECT : sent.group();
        add(
                person,
                new PhoneMessage(++seq, ++change, sent.at(), conversation, sent.content(), sent.replyTo(), null, null));
    }

    private void show(String person, Fact.CardShown shown) {
        Content content = CardTemplate.content(shown.card(), person);
        add(
                person,
                new PhoneMessage(
                        ++seq,
                        ++change,
                        shown.at(),
                        Speech.DIRECT,
                        content,
                        null,
                        shown.card().track(),
                        null));
    }

    private void add(String person, PhoneMessage message) {
        sinceSeq = 0;
        messages.computeIfAbsent(person, key -> new ArrayList<>()).add(message);
    }

    /** A card that looks the same as before has not changed on this phone. */
    private void change(String person, Fact.CardShown shown) {
        Content content = CardTemplate.content(shown.card(), person);
        messages.getOrDefault(person, List.of()).replaceAll(message -> {
            boolean same = !shown.card().track().equals(message.cardId()) || content.equals(message.content());
            return same ? message : message.showing(content, ++change, shown.at());
        });
    }
}
