package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the examples are ranked by what was learnt from the others. */
record CrossValidation(List<Intent> intents, List<Calibration.Scored> scored) {
    private static final int FOLDS = 5;

    static CrossValidation of(ConfigFolder folder, WorkCalendar calendar) {
        Reader reader = Reader.read(folder, calendar);
        Features features = new Features(Cues.read(folder));
        List<Intent> intents = IntentFiles.read(folder);
        List<Classifier.Example> examples = IntentRanker.examples(
                intents, text -> features.of(reader.read(text, TestLanguage.NOW).shape()));
        return new CrossValidation(intents, Calibration.heldOut(examples, intents.size(), FOLDS));
    }

    int size() {
        return scored.size();
    }

    double factor() {
        return Calibration.factor(scored);
    }

    double accuracy() {
        return scored.stream().filter(this::isRight).count() / (double) scored.size();
    }

    /** Every intent counting the same, however many examples it has. */
    double meanAccuracy() {
        return scored.stream()
                .collect(Collectors.groupingBy(
                        Calibration.Scored::label, Collectors.averagingDouble(one -> isRight(one) ? 1 : 0)))
                .values()
                .stream()
                .mapToDouble(share -> share)
                .average()
                .orElse(0);
    }

    /** How many of the examples of each intent are right. */
    Map<String, String> perIntent() {
        Map<String, String> shares = new LinkedHashMap<>();
        for (int i = 0; i < intents.size(); i++) {
            int label = i;
            List<Calibration.Scored> own =
                    scored.stream().filter(one -> one.label() == label).toList();
            shares.put(sense(label), own.stream().filter(this::isRight).count() + " of " + own.size());
        }
        return shares;
    }

    /** What is taken for what, and how often. */
    Map<String, Integer> confusions() {
        return scored.stream()
                .filter(one -> !isRight(one))
                .collect(Collectors.toMap(
                        one -> sense(one.label()) + " taken for " + sense(best(one)), one -> 1, Integer::sum));
    }

    private boolean isRight(Calibration.Scored one) {
        return intents.get(best(one)).name().equals(intents.get(one.label()).name());
    }

    private String sense(int label) {
        Intent intent = intents.get(label);
        return intent.name().equals(intent.reportedAs())
                ? intent.name()
                : intent.name() + " (" + intent.reportedAs() + ")";
    }

    private static int best(Calibration.Scored one) {
        double[] scores = one.scores();
        return IntStream.range(0, scores.length)
                .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                .orElseThrow();
    }
}
