package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the bot's messages look like on everybody's phone. */
@Component
@InSandbox
class Phones implements Memory {
    private final Map<String, List<PhoneMessage>> messages = new HashMap<>();
    private long seq;

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Sent sent) {
            sent.to().forEach(person -> show(person, sent));
        }
    }

    @Override
    public synchronized void forget() {
        messages.clear();
        seq = 0;
    }

    /** The messages on this person's phone that fit, oldest first. */
    synchronized List<PhoneMessage> on(String person, Predicate<PhoneMessage> wanted) {
        return messages.getOrDefault(person, List.of()).stream().filter(wanted).toList();
    }

    /** The message with this number on this person's phone. */
    synchronized Optional<PhoneMessage> find(String person, long wanted) {
        return on(person, message -> message.seq() == wanted).stream().findFirst();
    }

    /** The message with this number on whichever phone. */
    synchronized Optional<PhoneMessage> findAnywhere(long wanted) {
        return messages.keySet().stream()
                .flatMap(person -> find(person, wanted).stream())
                .findFirst();
    }

    /** The newest message on any phone; 0 when there is none. */
    synchronized long newest() {
        return seq;
    }

    private void show(String person, Fact.Sent sent) {
        seq++;
        String conversation = sent.group() == null ? Speech.DIRECT : sent.group();
        messages.computeIfAbsent(person, key -> new ArrayList<>())
                .add(new PhoneMessage(seq, seq, sent.at(), conversation, sent.content(), sent.replyTo()));
    }
}
