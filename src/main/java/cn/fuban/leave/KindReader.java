package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the kind of an absence by its words in {@code language/leave.yaml}. */
record KindReader(Map<String, LeaveKind> words) {

    static KindReader read(ConfigFolder folder) {
        Map<String, LeaveKind> words = new LinkedHashMap<>();
        for (ConfigNode entry : folder.file("language/leave.yaml").list("kinds")) {
            LeaveKind kind = entry.choice("is", LeaveKind.class);
            List.of(entry.text("said").split(" ")).forEach(word -> words.put(word, kind));
        }
        return new KindReader(words);
    }

    /** The first kind in the order of the file that has a word in the text. */
    Optional<LeaveKind> in(String text) {
        return words.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
