package cn.fuban.language;

import cn.fuban.language.Classifier.Example;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Ranks the declared intents for a message, after the examples that they were declared with. */
final class IntentRanker {
    private static final int FOLDS = 4;

    /** Of a message of which less than this share was ever seen, the scores mean the less, the less it is. */
    private static final double STRANGE_BELOW = 0.3;

    private final List<Intent> intents;
    private final Map<ButtonSentence, Intent> buttons;
    private final Classifier classifier;
    private final double trust;

    private IntentRanker(
            List<Intent> intents, Map<ButtonSentence, Intent> buttons, Classifier classifier, double trust) {
        this.intents = intents;
        this.buttons = buttons;
        this.classifier = classifier;
        this.trust = trust;
    }

    /** @param features what is seen of an example */
    static IntentRanker train(List<Intent> intents, Function<String, Set<String>> features) {
        List<Example> examples = examples(intents, features);
        Map<ButtonSentence, Intent> buttons = new LinkedHashMap<>();
        for (Intent intent : intents) {
            intent.patterns().forEach(pattern -> buttons.put(ButtonSentence.of(pattern), intent));
        }
        double trust = Calibration.factor(Calibration.heldOut(examples, intents.size(), FOLDS));
        return new IntentRanker(intents, buttons, Classifier.train(examples, intents.size()), trust);
    }

    /** An intent with many examples must not drown the others. */
    static List<Example> examples(List<Intent> intents, Function<String, Set<String>> features) {
        double mean = intents.stream()
                .mapToInt(intent -> intent.examples().size())
                .average()
                .orElse(1);
        List<Example> examples = new ArrayList<>();
        for (int label = 0; label < intents.size(); label++) {
            List<String> said = intents.get(label).examples();
            double weight = Math.sqrt(mean / Math.max(1, said.size()));
            int number = label;
            examples.addAll(said.parallelStream()
                    .map(text -> new Example(features.apply(text), number, weight))
                    .toList());
        }
        return examples;
    }

    /**
     * All intents, the likeliest first, each name once.
     *
     * @param text the message evened out
     */
    List<RankedIntent> rank(String text, Set<String> features) {
        double familiar = Math.min(1, classifier.familiarity(features) / STRANGE_BELOW);
        double[] probabilities = Calibration.probabilities(classifier.scores(features), trust * familiar * familiar);
        Map<String, RankedIntent> ranked = new LinkedHashMap<>();
        for (int i = 0; i < intents.size(); i++) {
            Intent intent = intents.get(i);
            RankedIntent sense = new RankedIntent(intent.name(), intent.reportedAs(), probabilities[i], Map.of());
            ranked.merge(intent.name(), sense, IntentRanker::together);
        }
        Stream<RankedIntent> byWords = ranked.values().stream()
                .sorted(Comparator.comparing(RankedIntent::confidence).reversed());
        Optional<RankedIntent> button = button(text);
        return Stream.concat(
                        button.stream(),
                        byWords.filter(intent -> button.filter(
                                        pressed -> pressed.name().equals(intent.name()))
                                .isEmpty()))
                .toList();
    }

    /** Two senses of one intent: as likely as both, and reported as the likelier. */
    private static RankedIntent together(RankedIntent one, RankedIntent other) {
        String reportedAs = one.confidence() >= other.confidence() ? one.reportedAs() : other.reportedAs();
        return new RankedIntent(one.name(), reportedAs, one.confidence() + other.confidence(), Map.of());
    }

    private Optional<RankedIntent> button(String text) {
        return buttons.entrySet().stream()
                .flatMap(button -> button.getKey().in(text).stream()
                        .map(slots -> new RankedIntent(
                                button.getValue().name(), button.getValue().reportedAs(), 1, slots)))
                .findFirst();
    }
}
