package cn.fuban.language;

import java.util.List;
import java.util.Optional;

/**
 * All declared intents for one message, the likeliest first.
 *
 * @param intents at least one
 * @param sureFrom the confidence from which the first may be acted on without asking
 */
public record Ranking(List<RankedIntent> intents, double sureFrom) {

    /** The first, when it is sure enough to act on. */
    public Optional<RankedIntent> clear() {
        return intents.stream()
                .limit(1)
                .filter(first -> first.confidence() >= sureFrom)
                .findFirst();
    }

    /** The first few, for the person to choose from. */
    public List<RankedIntent> likeliest(int count) {
        return intents.stream().limit(count).toList();
    }
}
