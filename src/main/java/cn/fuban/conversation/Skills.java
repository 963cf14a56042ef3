package cn.fuban.conversation;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import cn.fuban.language.RankedIntent;
import cn.fuban.language.Ranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All skills, by name and by the intents that they answer. */
final class Skills {
    private final Map<String, Skill> byName = new LinkedHashMap<>();
    private final Map<String, Skill> byIntent = new LinkedHashMap<>();

    /**
     * Takes the skills in the order of {@code skills} in bot.yaml, which has to name each of them once.
     *
     * @throws IllegalStateException if two skills claim one intent: a defect
     */
    Skills(List<Skill> skills, ConfigFolder config) {
        ConfigNode bot = config.file("bot.yaml");
        List<String> order = bot.texts("skills");
        List<String> known = skills.stream().map(Skill::name).sorted().toList();
        for (String name : order)
            if (!known.contains(name)) bot.problem("skills", "No skill \"" + name + "\"; there are: " + known);
        for (String name : known)
            if (!order.contains(name)) bot.problem("skills", "Skill \"" + name + "\" is missing; add it to the list");
        skills.stream()
                .sorted(java.util.Comparator.comparingInt(s -> order.indexOf(s.name())))
                .forEach(this::add);
    }

    Optional<Skill> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All skills in their order, but this one first. */
    List<Skill> startingWith(Optional<String> name) {
        return Stream.concat(
                        name.flatMap(this::named).stream(),
                        byName.values().stream().filter(skill -> !name.equals(Optional.of(skill.name()))))
                .toList();
    }

    /** The intent that the form of what was said makes plain, unless the words are clearly meant to change something. */
    Optional<String> plainly(Turn turn, Ranking ranking) {
        boolean changes = ranking.clear().filter(intent -> !isQuestion(intent)).isPresent();
        return byName.values().stream()
                .filter(skill -> changes ? skill.isOnlyFor(turn) : skill.isPlainlyFor(turn))
                .flatMap(skill -> skill.intents().stream())
                .findFirst();
    }

    /** What only asks, or cannot be done here yet, gives way to what it asks more plainly. */
    private static boolean isQuestion(RankedIntent intent) {
        return Stream.of(".question", ".query", ".count").anyMatch(intent.name()::endsWith)
                || intent.name().startsWith("later.");
    }

    Optional<Skill> answering(String intent) {
        return Optional.ofNullable(byIntent.get(intent));
    }

    private void add(Skill skill) {
        byName.put(skill.name(), skill);
        for (String intent : skill.intents()) {
            Skill other = byIntent.putIfAbsent(intent, skill);
            if (other != null)
                throw new IllegalStateException(
                        "Intent " + intent + " is claimed by " + other.name() + " and " + skill.name());
        }
    }
}
