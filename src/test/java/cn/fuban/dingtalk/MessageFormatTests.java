package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.dingtalk.MessageFormat.RobotMessage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageFormatTests {
    private static final Button CONFIRM = new Button("确认", "确认 常务会45");
    private static final Button CANCEL = new Button("取消", "取消 常务会45");

    private final MessageFormat format = new MessageFormat();
    private final JsonMapper json = new JsonMapper();

    @Test
    void wordsAloneAreMarkdown() {
        JsonNode body = json.readTree(format.webhook(new Reply("标题", "**正文**")));

        assertThat(body.path("msgtype").asString()).isEqualTo("markdown");
        assertThat(body.path("markdown").path("text").asString()).isEqualTo("**正文**");
        assertThat(format.robot(new Reply("标题", "**正文**")).msgKey()).isEqualTo("sampleMarkdown");
    }

    @Test
    void aButtonSaysItsSentence() {
        JsonNode button = json.readTree(format.webhook(new Reply("标题", "正文", CONFIRM)))
                .path("actionCard")
                .path("btns")
                .path(0);

        assertThat(button.path("title").asString()).isEqualTo("确认");
        assertThat(button.path("actionURL").asString())
                .isEqualTo(
                        "dtmd://dingtalkclient/sendMessage?content=%E7%A1%AE%E8%AE%A4%20%E5%B8%B8%E5%8A%A1%E4%BC%9A45");
    }

    @Test
    void asTheRobotTheNumberOfButtonsChoosesTheTemplate() {
        RobotMessage one = format.robot(new Reply("标题", "正文", CONFIRM));
        RobotMessage two = format.robot(new Reply("标题", "正文", CONFIRM, CANCEL));

        assertThat(one.msgKey()).isEqualTo("sampleActionCard");
        assertThat(json.readTree(one.msgParam()).path("singleTitle").asString()).isEqualTo("确认");
        assertThat(two.msgKey()).isEqualTo("sampleActionCard2");
        assertThat(json.readTree(two.msgParam()).path("actionTitle2").asString())
                .isEqualTo("取消");
    }

    @Test
    void whatDingTalkWouldNotTakeIsCut() {
        String text = json.readTree(
                        format.robot(new Reply("标题", "长".repeat(9000))).msgParam())
                .path("text")
                .asString();

        assertThat(text).hasSize(4000).endsWith("…");
    }
}
