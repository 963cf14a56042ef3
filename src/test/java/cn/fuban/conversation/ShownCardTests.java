package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownCardTests {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final CardButton APPROVE = new CardButton("approve", "同意", "同意 请假17");
    private static final Card ASKED =
            card("等张区长审批").seenBy("xieting", List.of()).seenBy("zhang", List.of(APPROVE));

    @Test
    void whoIsShownACardFirstTogetherIsOneAudience() {
        assertThat(ShownCard.after(Optional.empty(), ASKED, NOW).audiences())
                .containsExactly(List.of("xieting", "zhang"));
    }

    @Test
    void newcomersAreAnAudienceOfTheirOwnAndEarlierOnesNeverChange() {
        ShownCard first = ShownCard.after(Optional.empty(), ASKED, NOW);
        ShownCard second = ShownCard.after(Optional.of(first), ASKED.seenBy("mayor", List.of(APPROVE)), NOW);

        assertThat(second.audiences()).containsExactly(List.of("xieting", "zhang"), List.of("mayor"));
    }

    @Test
    void whoIsLeftOutGoesOnSeeingTheCardWithoutButtons() {
        ShownCard first = ShownCard.after(Optional.empty(), ASKED, NOW);
        ShownCard second = ShownCard.after(Optional.of(first), card("已同意").seenBy("xieting", List.of()), NOW);

        assertThat(second.card().viewers()).containsKey("zhang");
        assertThat(second.card().buttonsOf("zhang")).isEmpty();
        assertThat(second.card().state()).isEqualTo("已同意");
    }

    @Test
    void anAudienceIsNoLargerThanACallCanBe() {
        Card card = card("在会");
        for (int i : IntStream.range(0, 45).toArray()) card = card.seenBy("person" + i, List.of());

        assertThat(ShownCard.after(Optional.empty(), card, NOW).audiences())
                .extracting(List::size)
                .containsExactly(20, 20, 5);
    }

    @Test
    void aCardThatLooksAsBeforeHasNotChanged() {
        ShownCard first = ShownCard.after(Optional.empty(), ASKED, NOW);

        assertThat(ShownCard.after(Optional.of(first), ASKED, NOW.plusSeconds(60)))
                .isEqualTo(first);
    }

    private static Card card(String state) {
        return new Card("leave-17", "请假17", "谢婷 去成都", state);
    }
}
