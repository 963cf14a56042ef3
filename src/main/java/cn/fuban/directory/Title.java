package cn.fuban.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One title out of a post, such as 常务副区长 out of 区委常委、常务副区长.
 *
 * @param full as it stands in the post
 */
record Title(String full) {
    private static final int CORE_LENGTH = 2;

    static List<Title> of(Person person) {
        return Arrays.stream(person.post().split("、")).map(Title::new).toList();
    }

    /** What is left without rank and place: 区长, 局长, 主任. */
    String core() {
        return full.substring(Math.max(0, full.length() - CORE_LENGTH));
    }

    boolean isDeputy() {
        return full.contains("副");
    }

    /** How the holder may be called after the name: in politeness a deputy is called like the head. */
    Set<String> afterName() {
        Set<String> words = new LinkedHashSet<>(withoutName());
        words.add(core());
        if (core().equals("局长")) {
            words.add("局");
        }
        return words;
    }

    /** What the title alone can be called: a deputy's not like the head's. */
    Set<String> withoutName() {
        return new LinkedHashSet<>(List.of(full, isDeputy() ? "副" + core() : core()));
    }
}
