package cn.fuban.language;

import cn.fuban.config.ConfigFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that hint at what a message wants wherever they stand, by kind: {@code language/cues.yaml}. */
record Cues(Map<String, List<String>> words) {

    static Cues read(ConfigFolder folder) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        folder.file("language/cues.yaml")
                .list("cues")
                .forEach(cue -> words.put(cue.text("name"), Said.words(cue, "said")));
        return new Cues(words);
    }

    /** The kinds of words that are in the text. */
    Stream<String> in(String text) {
        return words.entrySet().stream()
                .filter(cue -> cue.getValue().stream().anyMatch(word -> isIn(text, word)))
                .map(Map.Entry::getKey);
    }

    /** A word that ends in $ has to stand at the end of the text. */
    private static boolean isIn(String text, String word) {
        return word.endsWith("$") ? text.endsWith(word.substring(0, word.length() - 1)) : text.contains(word);
    }
}
