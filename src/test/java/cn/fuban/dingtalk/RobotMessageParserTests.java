package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.IncomingFile;
import cn.fuban.conversation.IncomingMessage;
import cn.fuban.conversation.ReplyAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as the official documents give them. */
class RobotMessageParserTests {
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    private final RobotMessageParser parser = new RobotMessageParser(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTextInDirectChat() {
        IncomingMessage message = parse("""
                {"senderPlatform":"Win","conversationId":"cid1==","openThreadId":"cid1=","chatbotCorpId":"dingc5",
                 "chatbotUserId":"$:LWCP_v1:$x","msgId":"msg1==","senderNick":"张三","isAdmin":true,
                 "senderStaffId":"manager807","sessionWebhookExpiredTime":1769857097744,"createAt":1769851697611,
                 "senderCorpId":"dingc5","conversationType":"1","senderId":"$:LWCP_v1:$y",
                 "sessionWebhook":"https://oapi.dingtalk.com/robot/sendBySession?session=s","text":{"content":"你好"},
                 "robotCode":"ding","msgtype":"text"}""");

        assertThat(message.id()).isEqualTo("msg1==");
        assertThat(message.sender()).isEqualTo("manager807");
        assertThat(message.chat().group()).isFalse();
        assertThat(message.kind()).isEqualTo(IncomingMessage.Kind.TEXT);
        assertThat(message.text()).isEqualTo("你好");
        assertThat(message.at()).isEqualTo(Instant.ofEpochMilli(1769851697611L));
        assertThat(message.replyTo())
                .contains(new ReplyAddress(
                        "https://oapi.dingtalk.com/robot/sendBySession?session=s",
                        Instant.ofEpochMilli(1769857097744L)));
    }

    @Test
    void aMentionInAGroupIsWithoutTheSpaceThatItLeft() {
        IncomingMessage message = parse("""
                {"msgId":"m","msgtype":"text","conversationType":"2","conversationId":"cidG","conversationTitle":"办公室",
                 "isInAtList":true,"atUsers":[{"dingtalkId":"$:LWCP_v1:$x"}],"senderStaffId":"u",
                 "text":{"content":" 下次常务会什么时候 "}}""");

        assertThat(message.chat().group()).isTrue();
        assertThat(message.chat().id()).isEqualTo("cidG");
        assertThat(message.text()).isEqualTo("下次常务会什么时候");
    }

    @Test
    void aFileHasItsNameAndTheCodeToFetchItBy() {
        IncomingMessage message = parse("""
                {"msgId":"m","msgtype":"file","conversationType":"1","senderStaffId":"u",
                 "content":{"downloadCode":"d","fileName":"名册.XLSX","spaceId":"1","fileId":"2"}}""");

        assertThat(message.kind()).isEqualTo(IncomingMessage.Kind.FILE);
        assertThat(message.text()).isEmpty();
        assertThat(message.file()).contains(new IncomingFile("名册.XLSX", "d"));
        assertThat(message.file().orElseThrow().extension()).isEqualTo("xlsx");
    }

    @Test
    void aVoiceMessageIsItsRecognisedText() {
        IncomingMessage message = parse("""
                {"msgId":"m","msgtype":"audio","conversationType":"1","senderStaffId":"u",
                 "content":{"duration":4000,"downloadCode":"d","recognition":"我的事"}}""");

        assertThat(message.kind()).isEqualTo(IncomingMessage.Kind.VOICE);
        assertThat(message.text()).isEqualTo("我的事");
    }

    @Test
    void richTextIsTheTextInIt() {
        IncomingMessage message = parse("""
                {"msgId":"m","msgtype":"richText","conversationType":"1","senderStaffId":"u",
                 "content":{"richText":[{"text":"看看"},{"type":"picture","downloadCode":"d"},{"text":"这个"}]}}""");

        assertThat(message.text()).isEqualTo("看看这个");
    }

    @Test
    void numbersMayComeAsTextAndTextInEitherPlace() {
        IncomingMessage message = parse("""
                {"msgId":"m","msgtype":"text","conversationType":"1","senderStaffId":"u","createAt":"1769851697611",
                 "content":{"content":"你好"}}""");

        assertThat(message.at()).isEqualTo(Instant.ofEpochMilli(1769851697611L));
        assertThat(message.text()).isEqualTo("你好");
        assertThat(message.replyTo()).isEmpty();
    }

    @Test
    void somebodyFromOutsideHasNoStaffId() {
        assertThat(parse("""
                {"msgId":"m","msgtype":"text","conversationType":"2","senderId":"x","text":{"content":"hi"}}""").sender()).isEmpty();
    }

    @Test
    void whatDingTalkMayAddTomorrowIsAMessageWithoutWords() {
        IncomingMessage message =
                parse("{\"msgId\":\"m\",\"msgtype\":\"hologram\",\"senderStaffId\":\"u\",\"content\":{\"x\":1}}");

        assertThat(message.kind()).isEqualTo(IncomingMessage.Kind.OTHER);
        assertThat(message.text()).isEmpty();
        assertThat(message.at()).isEqualTo(NOW);
    }

    @Test
    void aMessageWithoutTextBecauseTheQuotaIsUsedUp() {
        assertThat(parse("""
                {"msgId":"m","msgtype":"text","senderStaffId":"u","errorCode":20001,"errorMessage":"quota"}""").text()).isEmpty();
    }

    private IncomingMessage parse(String body) {
        return parser.parse(new JsonMapper().readValue(body, new TypeReference<Map<String, Object>>() {}));
    }
}
