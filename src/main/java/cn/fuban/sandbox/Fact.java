package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in the sandbox, as its journal keeps it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface Fact {

    /**
     * A person said something.
     *
     * @param key the secret part of the session webhook and of the download code that go with it
     * @param delivery the id under which it is pushed to the bot; null when it is not for the bot
     */
    record Said(String msgId, String key, @Nullable String delivery, Speech speech, Instant at) implements Fact {}

    /** DingTalk takes up a message that was said before and pushes it once more. */
    record SaidAgain(String msgId, String delivery) implements Fact {}

    /** The bot has acknowledged a push. */
    record Heard(String delivery) implements Fact {}

    /** The bot has not acknowledged, however often it was pushed. */
    record GivenUp(String delivery) implements Fact {}

    /**
     * The bot has sent something to phones.
     *
     * @param to whose phones show it
     * @param group in which it was said; null in direct chats
     * @param replyTo the message whose session it used
     * @param receipt what the call was answered with, by which the bot can tell one send from another
     */
    record Sent(
            Api api,
            List<String> to,
            @Nullable String group,
            Content content,
            @Nullable String replyTo,
            @Nullable String receipt,
            Instant at)
            implements Fact {}

    /**
     * The bot has given people a card, or changed one.
     *
     * @param card as it is from now on
     */
    record CardShown(Api api, CardInstance card, Instant at) implements Fact {}

    /** A person has tapped a button of a card, or an attacker pretends it. */
    record Tapped(String delivery, String by, String track, String button, Instant at) implements Fact {}

    /**
     * The bot has uploaded a file.
     *
     * @param content in Base64
     */
    record Uploaded(String mediaId, String fileName, String content) implements Fact {}

    /** The next calls of an API are to fail. */
    record FaultSet(Api api, Fault fault, int times) implements Fact {}

    /** A call has failed as it was told to. */
    record FaultStruck(Api api, Fault fault) implements Fact {}

    /** No call is to fail any more. */
    record FaultsEnded() implements Fact {}
}
