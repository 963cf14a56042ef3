package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;

/**
 * Evens out what was typed: width, script, spaces, typing errors and dialect, after {@code language/typos.yaml} and
 * {@code language/dialect.yaml}.
 */
final class Normaliser {
    /** Nobody types more to a colleague; what follows is not read. */
    private static final int LONGEST = 2_000;

    private final Characters characters = new Characters();
    private final WordTable typos = new WordTable();
    private final WordTable dialect = new WordTable();

    private Normaliser() {}

    static Normaliser read(ConfigFolder folder) {
        Normaliser normaliser = new Normaliser();
        ConfigNode typos = folder.file("language/typos.yaml");
        learn(normaliser.typos, typos, "silently", false);
        learn(normaliser.typos, typos, "told", true);
        Said.words(typos, "fillers").forEach(word -> normaliser.typos.add(word, "", false));
        ConfigNode dialect = folder.file("language/dialect.yaml");
        learn(normaliser.dialect, dialect, "words", false);
        return normaliser;
    }

    /** The text evened out, with the typing errors that were corrected. Dialect is no error. */
    WordTable.Replaced read(String raw) {
        String read = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
        NormalText even = Spaces.even(characters.even(NormalText.of(read)));
        WordTable.Replaced typed = typos.in(even);
        NormalText standard = dialect.in(typed.text()).text();
        return new WordTable.Replaced(standard, typed.corrections());
    }

    private static void learn(WordTable table, ConfigNode file, String key, boolean tell) {
        for (ConfigNode entry : file.list(key)) {
            String meant = entry.text("meant");
            Said.words(entry, "said").forEach(word -> table.add(word, meant, tell));
        }
        Said.words(file, "keep").forEach(table::keep);
    }
}
