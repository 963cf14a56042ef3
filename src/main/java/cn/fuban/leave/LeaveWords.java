package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.language.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The vocabulary of {@code language/leave.yaml}: lists of words, in which {day} and the like are the signs of an outline. */
final class LeaveWords {
    private static final Map<String, List<Tag>> SIGNS = Map.of(
            "{day}", List.of(Tag.DAY),
            "{span}", List.of(Tag.SPAN, Tag.COUNT, Tag.OPEN_TIME),
            "{time}", List.of(Tag.TIME_OF_DAY),
            "{length}", List.of(Tag.LENGTH),
            "{number}", List.of(Tag.NUMBER),
            "{person}", List.of(Tag.PERSON),
            "{unit}", List.of(Tag.UNIT),
            "{place}", List.of(Tag.PLACE),
            "{meeting}", List.of(Tag.MEETING, Tag.NUMBERED_MEETING, Tag.OTHER_MEETING));

    private final ConfigNode file;

    private LeaveWords(ConfigNode file) {
        this.file = file;
    }

    static LeaveWords read(ConfigFolder folder) {
        return new LeaveWords(folder.file("language/leave.yaml"));
    }

    /** One line of words, the longest first. */
    List<String> line(String key) {
        return words(file.text(key));
    }

    /** One line with further words, the longest first. */
    List<String> line(String key, List<String> more) {
        return longestFirst(Stream.concat(line(key).stream(), more.stream()));
    }

    /** The names of all kinds, alone and with the words for asking and taking. */
    List<String> kindNames() {
        return kinds("kinds").values().stream()
                .flatMap(List::stream)
                .flatMap(name -> Stream.of(name, "请" + name, "休" + name, "请个" + name, "休个" + name))
                .toList();
    }

    /** A line of another file, the longest word first. */
    static List<String> line(ConfigNode file, String key) {
        return words(file.text(key));
    }

    /** A list of kinds with their words, in the order of the file. */
    Map<LeaveKind, List<String>> kinds(String key) {
        Map<LeaveKind, List<String>> kinds = new LinkedHashMap<>();
        file.list(key).forEach(entry -> kinds.put(entry.choice("is", LeaveKind.class), words(entry.text("said"))));
        return kinds;
    }

    private static List<String> words(String line) {
        return longestFirst(
                Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).flatMap(LeaveWords::withSigns));
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<String> withSigns(String word) {
        return SIGNS.entrySet().stream()
                .filter(sign -> word.contains(sign.getKey()))
                .findFirst()
                .map(sign -> sign.getValue().stream()
                        .map(tag -> word.replace(sign.getKey(), String.valueOf(tag.sign())))
                        .flatMap(LeaveWords::withSigns))
                .orElseGet(() -> Stream.of(word));
    }
}
