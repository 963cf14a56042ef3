package cn.fuban.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The answers from every edition of the books. */
final class Library {
    private final RuleBooks books;
    private final Map<LocalDate, Answers> answers = new HashMap<>();

    /**
     * @param normal evens out how people speak
     * @param state a folder that may be written, for vectors and the model's native library
     */
    Library(RuleBooks books, UnaryOperator<String> normal, Path state) {
        this.books = books;
        Embedder embedder = new Embedder(state).loaded();
        Vectors vectors = new Vectors(state.resolve("vectors.bin"), embedder);
        for (Edition edition : books.editions()) {
            Index index = new Index(Corpus.of(edition, normal), vectors, embedder);
            answers.put(edition.effective(), new Answers(edition, index, normal, Weights.shipped()));
        }
    }

    /** Answers from what is in force on a day. */
    Answers on(LocalDate day) {
        Answers inForce = answers.get(books.on(day).effective());
        if (inForce == null) {
            throw new IllegalStateException("every edition has its answers");
        }
        return inForce;
    }
}
