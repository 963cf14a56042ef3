package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Cards where no template is set up at DingTalk: messages whose buttons say the sentence. */
class PlainCardTests {
    private static final CardButton MENU = new CardButton("menu", "看菜单", "菜单");
    private static final Card ASKED = new Card("trip-1", "出差1", "谢婷 去成都", "等审批")
            .seenBy("xieting", List.of())
            .seenBy("lisiyuan", List.of(MENU));

    private static Office office;
    private static SandboxClient dingtalk;

    @BeforeAll
    static void start(@TempDir Path data) {
        office = new Office(data, "--fuban.sandbox.card-template=");
        dingtalk = office.dingtalk();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @BeforeEach
    void monday() {
        dingtalk.resetTo("2026-11-23T10:00:00+08:00");
    }

    @Test
    void everybodyGetsTheWordsAndWhoCanActAButton() {
        show(ASKED);

        assertThat(newest("xieting").path("text").asString()).contains("谢婷 去成都", "等审批");
        assertThat(newest("xieting").path("buttons")).isEmpty();
        assertThat(newest("lisiyuan").path("buttons").path(0).path("label").asString())
                .isEqualTo("看菜单");
    }

    @Test
    void theButtonSaysItsSentence() {
        show(ASKED);
        dingtalk.post(
                "/taps",
                Map.of("by", "lisiyuan", "seq", newest("lisiyuan").path("seq").asLong(), "button", "看菜单"));
        dingtalk.settle();

        assertThat(newest("lisiyuan").path("text").asString()).contains("查规则");
    }

    @Test
    void onlyWhoCanDoSomethingNewIsToldOfAChange() {
        show(ASKED);
        show(new Card("trip-1", "出差1", "谢婷 去成都", "等区长")
                .seenBy("xieting", List.of())
                .seenBy("lisiyuan", List.of(MENU.disabled()))
                .seenBy("zhangmingyuan", List.of(MENU)));

        assertThat(dingtalk.after("xieting", 0)).hasSize(1);
        assertThat(dingtalk.after("lisiyuan", 0)).hasSize(1);
        assertThat(newest("zhangmingyuan").path("text").asString()).contains("等区长");
    }

    @Test
    void aTapOfSomebodyWhoNeverSawTheCardDoesNothing() {
        show(ASKED);
        tap("xieting-is-not-the-one", "zhangmingyuan", "menu");

        assertThat(newest("zhangmingyuan").path("text").asString()).contains("不是发给您的");
    }

    @Test
    void aTapOnAButtonThatIsGoneTellsHowTheMatterStands() {
        show(ASKED);
        show(new Card("trip-1", "出差1", "谢婷 去成都", "已批准").seenBy("lisiyuan", List.of()));
        tap("too-late", "lisiyuan", "menu");

        assertThat(newest("lisiyuan").path("text").asString()).contains("已经是新的状态", "已批准");
    }

    @Test
    void theSameTapTwiceIsOneTap() {
        show(ASKED);
        tap("once", "lisiyuan", "menu");
        tap("once", "lisiyuan", "menu");

        assertThat(dingtalk.after("lisiyuan", 0)).hasSize(2);
    }

    private static void show(Card card) {
        Store store = office.bean(Store.class);
        Records records = store.records();
        store.commit(office.bean(Outcomes.class)
                .commitOf(
                        Outcome.nothing().show(card), records, UUID.randomUUID().toString()));
        dingtalk.settle();
    }

    private static void tap(String id, String who, String button) {
        office.bean(Inbox.class)
                .accept(IncomingMessage.tap("tap:" + id, who, new CardTap("trip-1", button), Instant.EPOCH));
        dingtalk.settle();
    }

    private static JsonNode newest(String person) {
        List<JsonNode> messages = dingtalk.after(person, 0);
        return messages.get(messages.size() - 1);
    }
}
