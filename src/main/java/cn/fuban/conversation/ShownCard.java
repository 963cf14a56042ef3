package cn.fuban.conversation;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card as it is to look now, for everybody who has ever been shown it.
 *
 * @param audiences the people who were first shown it together, at most 20 each; an audience never changes
 * @param since when it last changed
 */
public record ShownCard(Card card, List<List<String>> audiences, Instant since) {
    public static final RecordType<ShownCard> CARDS = new RecordType<>("cards", ShownCard.class);

    /**
     * The state after {@code before}: who saw the card and is left out goes on seeing it, without buttons. The same as
     * before when nothing has changed.
     */
    static ShownCard after(Optional<ShownCard> before, Card card, Instant now) {
        Card whole = card;
        List<List<String>> audiences =
                new ArrayList<>(before.map(ShownCard::audiences).orElse(List.of()));
        List<String> seen = audiences.stream().flatMap(List::stream).toList();
        for (String person : seen) if (!card.viewers().containsKey(person)) whole = whole.seenBy(person, List.of());
        List<String> newcomers = card.viewers().keySet().stream()
                .filter(person -> !seen.contains(person))
                .sorted()
                .toList();
        for (int from = 0; from < newcomers.size(); from += Delivery.MOST_PEOPLE)
            audiences.add(newcomers.subList(from, Math.min(from + Delivery.MOST_PEOPLE, newcomers.size())));
        ShownCard same =
                new ShownCard(whole, audiences, before.map(ShownCard::since).orElse(now));
        return before.filter(same::equals).orElse(new ShownCard(whole, audiences, now));
    }
}
