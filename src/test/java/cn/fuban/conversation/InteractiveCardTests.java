package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Interactive cards through the official SDK, on several phones at once. */
class InteractiveCardTests {
    private static final CardButton MENU = new CardButton("menu", "看菜单", "菜单");
    private static final Card ASKED = card("等审批").seenBy("xieting", List.of()).seenBy("lisiyuan", List.of(MENU));

    private static Office office;
    private static SandboxClient dingtalk;

    @BeforeAll
    static void start(@TempDir Path data) {
        office = new Office(data);
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
    void everybodySeesTheSameCardAndItChangesInPlace() {
        show(ASKED);
        assertThat(only("xieting").path("text").asString()).contains("谢婷 去成都", "等审批");
        assertThat(only("xieting").path("buttons")).isEmpty();
        assertThat(only("lisiyuan").path("cardId")).isEqualTo(only("xieting").path("cardId"));

        show(card("已批准").seenBy("lisiyuan", List.of(MENU.disabled())));
        assertThat(only("xieting").path("text").asString()).contains("已批准");
        assertThat(only("lisiyuan").path("text").asString()).contains("已批准");
        assertThat(only("lisiyuan").path("buttons").path(0).path("enabled").asBoolean())
                .isFalse();
    }

    @Test
    void aTapSaysWhatTheButtonStandsFor() {
        show(ASKED);
        tap("lisiyuan", false);

        assertThat(newest("lisiyuan").path("text").asString()).contains("查规则");
    }

    @Test
    void aForgedTapDoesNothingAndIsRefused() {
        show(ASKED);
        tap("majun", true);
        tap("xieting", true);

        assertThat(newest("majun").path("text").asString()).contains("不是发给您的");
        assertThat(newest("xieting").path("text").asString()).contains("没有办", "等审批");
    }

    @Test
    void whoComesLaterGetsTheCardAndTheOthersTheChange() {
        show(ASKED);
        show(card("等区长").seenBy("zhangmingyuan", List.of(MENU)));

        assertThat(only("zhangmingyuan").path("text").asString()).contains("等区长");
        assertThat(only("lisiyuan").path("text").asString()).contains("等区长");
        assertThat(sends("card.create")).isEqualTo(2);
        assertThat(sends("card.update")).isEqualTo(1);
    }

    @Test
    void aCardThatLooksAsBeforeCostsNoCall() {
        show(ASKED);
        show(ASKED);

        assertThat(sends("card.create")).isEqualTo(1);
        assertThat(sends("card.update")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "429", "reset", "timeout-before", "timeout-after"})
    void whateverBecomesOfTheFirstCallsThereIsOneCardInTheNewestState(String fault) {
        dingtalk.post("/faults", Map.of("api", "card.create", "fault", fault, "times", 1));
        dingtalk.post("/faults", Map.of("api", "card.update", "fault", fault, "times", 1));
        show(ASKED);
        show(card("等区长"));
        show(card("已批准"));

        assertThat(only("xieting").path("text").asString()).contains("已批准");
        assertThat(only("lisiyuan").path("text").asString()).contains("已批准");
    }

    @Test
    void manyChangesInARowEndWithTheLast() {
        for (int i = 0; i < 30; i++) commit(card("第" + i + "步").seenBy("xieting", List.of()));
        dingtalk.settle();

        assertThat(only("xieting").path("text").asString()).contains("第29步");
        assertThat(sends("card.create")).isEqualTo(1);
    }

    private static Card card(String state) {
        return new Card("trip-1", "出差1", "谢婷 去成都", state);
    }

    private static void show(Card card) {
        commit(card);
        dingtalk.settle();
    }

    private static void commit(Card card) {
        Store store = office.bean(Store.class);
        Records records = store.records();
        store.commit(office.bean(Outcomes.class)
                .commitOf(
                        Outcome.nothing().show(card), records, UUID.randomUUID().toString()));
    }

    private static void tap(String who, boolean forged) {
        long seq = only("lisiyuan").path("seq").asLong();
        dingtalk.post("/taps", Map.of("by", who, "seq", seq, "button", "看菜单", "forged", forged));
        dingtalk.settle();
    }

    private static JsonNode only(String person) {
        assertThat(dingtalk.after(person, 0)).hasSize(1);
        return newest(person);
    }

    private static JsonNode newest(String person) {
        List<JsonNode> messages = dingtalk.after(person, 0);
        return messages.get(messages.size() - 1);
    }

    private static long sends(String api) {
        return StreamSupport.stream(dingtalk.get("/sends").spliterator(), false)
                .filter(send -> send.path("api").asString().equals(api))
                .count();
    }
}
