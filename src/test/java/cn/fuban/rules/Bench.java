package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.language.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The newest edition of the books, ready to be measured with any weights. */
record Bench(Edition edition, Index index, UnaryOperator<String> normal, Wording wording) {
    static Bench over(Path config, Path state) {
        ConfigFolder folder = new ConfigFolder(config);
        Edition edition = new RuleBooksReader(folder).read().on(LocalDate.MAX);
        UnaryOperator<String> normal = Language.evening(folder);
        Embedder embedder = new Embedder(state);
        Index index =
                new Index(Corpus.of(edition, normal), new Vectors(state.resolve("vectors.bin"), embedder), embedder);
        return new Bench(edition, index, normal, new Wording(new Messages(folder)));
    }

    Answers answers(Weights weights) {
        return new Answers(edition, index, normal, weights);
    }

    Fit fit() {
        return new Fit(edition, index, normal);
    }
}
