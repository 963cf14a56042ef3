package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Person;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every answer gets beside the skill's words: the echo of a voice message, the greeting, the manners of a group. */
final class Replies {
    /** When a person was first answered. */
    record Acquaintance(Instant since) {}

    private static final RecordType<Acquaintance> ACQUAINTANCES = new RecordType<>("acquaintances", Acquaintance.class);

    private final Messages messages;
    private final Greeting greeting;

    Replies(Messages messages, Greeting greeting) {
        this.messages = messages;
        this.greeting = greeting;
    }

    /** The outcome with its reply as this person should read it. */
    Outcome dressed(Outcome outcome, IncomingMessage message, Person person, Records records, ZonedDateTime now) {
        if (outcome.reply().isEmpty()) return outcome;
        Reply reply = outcome.reply().get();
        if (message.kind() == IncomingMessage.Kind.VOICE && !message.text().isBlank())
            reply = reply.withText(
                    messages.say("conversation.heard", Map.of("text", message.text())) + "\n\n" + reply.text());
        boolean first = !message.chat().group()
                && records.find(ACQUAINTANCES, person.id().value()).isEmpty();
        if (!first) return outcome.saying(reply);
        return outcome.saying(reply.withText(reply.text() + "\n\n" + greeting.of(person)))
                .save(ACQUAINTANCES, person.id().value(), new Acquaintance(now.toInstant()));
    }

    /** A short apology with the id that finds the line in the log. */
    Outcome apology(IncomingMessage message) {
        return Outcome.reply(new Reply(
                messages.say("conversation.apology.title"),
                messages.say("conversation.apology.text", Map.of("id", message.id()))));
    }

    /** The calls that bring the reply to whoever spoke: one, or in a group two when the answer is private. */
    List<Delivery> deliveries(Outcome outcome, IncomingMessage message) {
        if (outcome.reply().isEmpty()) return List.of();
        Reply reply = outcome.reply().get();
        if (!message.chat().group()) return List.of(direct(message, reply, message.replyTo()));
        if (!outcome.isPrivate()) return List.of(inGroup(message, withoutButtons(reply)));
        Reply pointer = new Reply(reply.title(), messages.say("conversation.private"));
        return List.of(inGroup(message, pointer), direct(message, reply, Optional.empty()));
    }

    private static Delivery direct(IncomingMessage message, Reply reply, Optional<ReplyAddress> answers) {
        return new Delivery(message.id() + "/direct", List.of(message.sender()), Optional.empty(), answers, reply, 1);
    }

    private static Delivery inGroup(IncomingMessage message, Reply reply) {
        return new Delivery(
                message.id() + "/group", List.of(), Optional.of(message.chat().id()), message.replyTo(), reply, 1);
    }

    /** In a group a tap would speak for everybody: the words to say stand instead of the buttons. */
    private Reply withoutButtons(Reply reply) {
        if (reply.buttons().isEmpty()) return reply;
        List<Map<String, String>> words = new ArrayList<>();
        for (Button button : reply.buttons()) words.add(Map.of("sentence", button.sentence()));
        String instead = messages.say("conversation.instead", Map.of("words", words));
        return new Reply(reply.title(), reply.text() + "\n\n" + instead);
    }
}
