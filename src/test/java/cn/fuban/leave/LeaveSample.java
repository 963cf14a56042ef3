package cn.fuban.leave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sentence with what it says by the schema. */
record LeaveSample(String id, LocalDateTime now, String text, JsonNode gold, Set<String> tags) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<LeaveSample> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(JSON::readTree)
                    .map(LeaveSample::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeaveSample of(JsonNode node) {
        Set<String> tags = new TreeSet<>();
        node.path("tags").forEach(tag -> tags.add(tag.asString()));
        return new LeaveSample(
                node.path("id").asString(),
                LocalDateTime.parse(node.path("now").asString()),
                node.path("text").asString(),
                node.path("gold"),
                tags);
    }

    String intent() {
        return gold.path("intent").asString();
    }

    boolean isRequest() {
        return intent().equals("leave.request");
    }

    /** What is right for a slot; empty where nothing was said. */
    String right(String slot) {
        return gold.path(slot).asString("");
    }
}
