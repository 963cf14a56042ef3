package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.CardTap;
import cn.fuban.conversation.IncomingMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Card callbacks as the official documents give them. */
class CardTapParserTests {
    private final CardTapParser parser =
            new CardTapParser(Clock.fixed(Instant.parse("2026-11-23T02:30:00Z"), ZoneOffset.UTC));

    @Test
    void aTapNamesTheCardTheButtonAndThePerson() throws IOException {
        IncomingMessage tap = parser.parse("push-1", payload("card-callback.json"));

        assertThat(tap.tap()).contains(new CardTap("leave-17", "approve"));
        assertThat(tap.sender()).isEqualTo("user001");
        assertThat(tap.kind()).isEqualTo(IncomingMessage.Kind.TAP);
        assertThat(tap.text()).isEmpty();
    }

    @Test
    void theSamePushIsTheSameTapAndAnotherIsNot() throws IOException {
        String first = parser.parse("push-1", payload("card-callback.json")).id();

        assertThat(parser.parse("push-1", payload("card-callback.json")).id()).isEqualTo(first);
        assertThat(parser.parse("push-2", payload("card-callback.json")).id()).isNotEqualTo(first);
    }

    @Test
    void theOtherDocumentedFormIsReadToo() throws IOException {
        assertThat(parser.parse("push-1", payload("card-callback-value.json")).tap())
                .contains(new CardTap("leave-17", "refuse"));
    }

    @Test
    void whatNamesNothingIsATapOnNothing() {
        assertThat(parser.parse("push-1", "{}").tap()).contains(new CardTap("", ""));
    }

    private static String payload(String name) throws IOException {
        try (var in = CardTapParserTests.class.getResourceAsStream("/dingtalk/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
