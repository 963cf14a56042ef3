package cn.fuban.language;

import cn.fuban.config.ConfigNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the vocabulary files, where the words for one thing stand in one line with spaces between. */
final class Said {
    private Said() {}

    /** The words of one line; none where it is missing. */
    static List<String> words(ConfigNode entry, String key) {
        return Stream.of(entry.text(key).split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** A table of {@code is} and {@code said}: every word with what it is. */
    static <T> Map<String, T> table(ConfigNode file, String key, Function<ConfigNode, T> meaning) {
        Map<String, T> table = new LinkedHashMap<>();
        for (ConfigNode entry : file.list(key)) {
            T is = meaning.apply(entry);
            words(entry, "said").forEach(word -> table.put(word, is));
        }
        return table;
    }
}
