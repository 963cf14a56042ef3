package cn.fuban.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Fits the weights to all development questions and writes them where the program reads them. */
final class FitWeights {
    private FitWeights() {}

    public static void main(String[] args) throws IOException {
        Bench bench = Bench.over(Path.of("bot-config"), Path.of(args[0]));
        Weights weights = bench.fit().to(Sample.development());
        List<String> lines = new ArrayList<>();
        add(lines, Feature.values(), weights.ranking());
        add(lines, Sign.values(), weights.doubt());
        add(lines, Trait.values(), weights.sentences());
        add(lines, Bond.values(), weights.bonds());
        Files.write(Path.of("src/main/resources/rules/weights.properties"), lines);
        System.exit(0);
    }

    private static <E extends Enum<E>> void add(List<String> lines, E[] features, Row<E> weights) {
        for (E feature : features) {
            lines.add(String.format(Locale.ROOT, "%s=%.4f", Weights.key(feature), weights.get(feature)));
        }
    }
}
