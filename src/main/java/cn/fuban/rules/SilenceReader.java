package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Optional;

/** Reads the bank of things that the rules do not say. */
final class SilenceReader {
    private SilenceReader() {}

    static List<Silence> read(ConfigNode file, Citations citations) {
        return file.list("topics").stream()
                .map(topic -> new Silence(
                        topic.text("about"),
                        topic.has("nearest")
                                ? citations.article(topic, "nearest").map(Article::id)
                                : Optional.empty(),
                        topic.optionalText("note"),
                        topic.texts("questions")))
                .toList();
    }
}
