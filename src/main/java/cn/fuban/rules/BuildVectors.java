package cn.fuban.rules;

import cn.fuban.config.ConfigFolder;
import cn.fuban.language.Language;
import java.nio.file.Path;

/** Computes at build time the vectors of the books that ship with the program, so that no start has to. */
final class BuildVectors {
    private BuildVectors() {}

    /**
     * Writes what is missing in the file.
     *
     * @param args the folder of the configuration, the file, a folder for the model's native library
     */
    public static void main(String[] args) {
        ConfigFolder folder = new ConfigFolder(Path.of(args[0]));
        RuleBooks books = new RuleBooksReader(folder).read();
        Vectors vectors = new Vectors(Path.of(args[1]), new Embedder(Path.of(args[2])));
        books.editions()
                .forEach(edition ->
                        vectors.of(Corpus.of(edition, Language.evening(folder)).embedded()));
    }
}
