package cn.fuban.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.Office;
import cn.fuban.SandboxClient;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardUpdate;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.ShownCard;
import cn.fuban.conversation.Undelivered;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.Lane;
import cn.fuban.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Workers that die or are overtaken between a call to DingTalk and its note. */
class CardShowingTests {
    /** Held by nobody: what is noted under it is not kept, as when a worker has died or been paused for too long. */
    private static final Lane LOST = new Lane(CardUpdate.STREAM + ":0", "a worker that is gone");

    private Office office;
    private SandboxClient dingtalk;
    private Store store;
    private CardShowing showing;

    @BeforeEach
    void start(@TempDir Path data) {
        office = new Office(data);
        dingtalk = office.dingtalk();
        store = office.bean(Store.class);
        showing = new CardShowing(
                store, office.bean(InteractiveCards.class), office.bean(Outcomes.class), office.bean(Ledger.class));
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aCardWhoseMakingWasNotNotedIsNotMadeTwice() throws Exception {
        keep(card("等审批"));
        showing.take(update(), LOST);
        dingtalk.settle();

        assertThat(phone()).hasSize(1);
        assertThat(apis()).containsExactly("card.create", "card.update");
    }

    @Test
    void whatAnOvertakenWorkerShowedIsShownAnew() throws Exception {
        keep(card("等审批"));
        showing.take(update(), LOST);
        dingtalk.settle();
        long changes = apis().size();
        keep(card("已批准"));
        showing.take(update(), LOST);
        dingtalk.settle();

        assertThat(phone())
                .singleElement()
                .satisfies(card -> assertThat(card.path("text").asString()).contains("已批准"));
        assertThat(apis())
                .as("by the overtaken one, and by whoever holds the lane")
                .hasSize((int) changes + 2);
    }

    @Test
    void whoCannotBeShownACardIsOnTheOfficesList() {
        dingtalk.post("/faults", Map.of("api", "card.create", "fault", "500", "times", 20));
        keep(card("等审批"));
        Commit commit = new Commit();
        office.bean(Outcomes.class).showLater(commit, new CardUpdate("trip-1", Ledger.MOST_ATTEMPTS, false), 0);
        store.commit(commit);
        dingtalk.settle();

        assertThat(store.records().all(Undelivered.TYPE).values())
                .singleElement()
                .satisfies(undelivered -> {
                    assertThat(undelivered.people()).containsExactly("xieting");
                    assertThat(undelivered.title()).isEqualTo("出差1");
                });
    }

    private static Card card(String state) {
        return new Card("trip-1", "出差1", "谢婷 去成都", state).seenBy("xieting", List.of());
    }

    private void keep(Card card) {
        ShownCard shown = new ShownCard(card, List.of(List.of("xieting")), Instant.EPOCH);
        store.commit(new Commit().save(ShownCard.CARDS, card.id(), shown, store.json()));
    }

    private Entry update() {
        return new Entry(LOST.stream(), "0-1", "", store.json().write(new CardUpdate("trip-1", 1, false)), 1);
    }

    private List<JsonNode> phone() {
        return dingtalk.after("xieting", 0);
    }

    private List<String> apis() {
        return dingtalk.get("/sends").findValuesAsString("api");
    }
}
