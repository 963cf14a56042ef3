package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardFormatTests {
    private static final CardButton APPROVE = new CardButton("approve", "同意", "同意 请假17");
    private static final CardButton REFUSE = new CardButton("refuse", "退回", "退回 请假17");
    private static final Card CARD = new Card("leave-17", "请假17", "谢婷 去成都 2天", "等王区长审批")
            .seenBy("xieting", List.of())
            .seenBy("wanghao", List.of(APPROVE, REFUSE.disabled()));

    @Test
    void everybodySeesTheSameWordsAndEachTheirOwnButtons() {
        CardFace face = CardFormat.face(CARD, List.of("xieting", "wanghao"));

        assertThat(face.common()).containsEntry("title", "请假17").containsEntry("state", "等王区长审批");
        assertThat(face.personal().get("wanghao"))
                .containsEntry("button1Id", "approve")
                .containsEntry("button1Label", "同意")
                .containsEntry("button1Enabled", "true")
                .containsEntry("button2Label", "退回")
                .containsEntry("button2Enabled", "false");
    }

    @Test
    void whoHasNoButtonGetsEmptyOnesSoThatEarlierOnesGo() {
        assertThat(CardFormat.face(CARD, List.of("xieting")).personal().get("xieting"))
                .containsEntry("button1Label", "")
                .containsEntry("button2Label", "")
                .containsEntry("button1Enabled", "false");
    }

    @Test
    void noVariableIsLongerThanDingTalkTakes() {
        Card longer = new Card("leave-17", "请假17", "长".repeat(2_000), "𠮷".repeat(2_000)).seenBy("xieting", List.of());

        assertThat(CardFormat.face(longer, List.of("xieting")).common().values())
                .allSatisfy(value ->
                        assertThat(value.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1_024))
                .anySatisfy(value -> assertThat(value).endsWith("𠮷…"));
    }

    @Test
    void withoutATemplateAButtonSaysItsSentenceAndADisabledOneIsLeftOut() {
        var message = CardFormat.plain(CARD, CARD.buttonsOf("wanghao"));

        assertThat(message.text()).contains("谢婷 去成都 2天", "等王区长审批");
        assertThat(message.buttons()).singleElement().satisfies(button -> {
            assertThat(button.label()).isEqualTo("同意");
            assertThat(button.sentence()).isEqualTo("同意 请假17");
        });
    }

    @Test
    void theIdAtDingTalkLeadsBackToTheCard() {
        assertThat(CardFormat.track("leave-17", 0)).isEqualTo("leave-17");
        assertThat(CardFormat.card(CardFormat.track("leave-17", 2))).isEqualTo("leave-17");
    }
}
