package cn.fuban.config;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of the configuration with its place: a text, a list, or named values.
 *
 * <p>A required value that is missing or malformed is reported, and a placeholder is returned so that reading goes on.
 * A key that nobody asks for is reported as unknown, so asking for a key is also what makes it known.
 */
public final class ConfigNode {
    private final Place place;
    private final Problems problems;
    private final @Nullable String scalar;
    private final List<ConfigNode> items;
    private final Map<String, ConfigNode> fields;
    private final Set<String> known = new HashSet<>();

    ConfigNode(
            Place place,
            Problems problems,
            @Nullable String scalar,
            List<ConfigNode> items,
            Map<String, ConfigNode> fields) {
        this.place = place;
        this.problems = problems;
        this.scalar = scalar;
        this.items = items;
        this.fields = fields;
    }

    /** Stands for what is not there and has been reported; reading from it reports nothing more. */
    static ConfigNode absent(Place place) {
        return new ConfigNode(place, new Problems(), null, List.of(), Map.of());
    }

    /** Where this value stands. */
    public Place place() {
        return place;
    }

    /** Whether this key is given. */
    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** The text of this value itself, as for the entries of a list; empty and reported where it is none. */
    public String text() {
        if (scalar == null || scalar.isBlank()) {
            problem("write one text here");
            return "";
        }
        return scalar.strip();
    }

    /** A required text; empty where it is missing. */
    public String text(String key) {
        return required(key).map(ConfigNode::text).orElse("");
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String key) {
        return value(key).map(ConfigNode::text);
    }

    /** A required whole number; 0 where it is missing. */
    public int integer(String key) {
        return parsed(required(key), Integer::valueOf, "a whole number such as 5")
                .orElse(0);
    }

    /** A required date; 1970-01-01 where it is missing. */
    public LocalDate date(String key) {
        return parsed(required(key), LocalDate::parse, "a date such as 2026-10-01")
                .orElse(LocalDate.EPOCH);
    }

    /** A date that may be left out. */
    public Optional<LocalDate> optionalDate(String key) {
        return parsed(value(key), LocalDate::parse, "a date such as 2026-10-01");
    }

    /** A required time of day; 00:00 where it is missing. */
    public LocalTime time(String key) {
        return parsed(required(key), LocalTime::parse, "a time such as 08:30").orElse(LocalTime.MIDNIGHT);
    }

    /** A required time zone; China's where it is missing. */
    public ZoneId zone(String key) {
        return parsed(required(key), ZoneId::of, "a time zone such as Asia/Shanghai")
                .orElse(ZoneId.of("Asia/Shanghai"));
    }

    /** A required yes or no; no where it is missing. */
    public boolean flag(String key) {
        return parsed(required(key), ConfigNode::parseFlag, "true or false").orElse(false);
    }

    /** A required word out of a closed list, written as the constant in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return parsed(required(key), word -> constant(type, word), "one of " + words(type))
                .orElse(type.getEnumConstants()[0]);
    }

    /** Words out of a closed list; what is not in it is reported and left out. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return list(key).stream()
                .flatMap(item ->
                        parsed(Optional.of(item), word -> constant(type, word), "one of " + words(type)).stream())
                .toList();
    }

    /** What a required key refers to: a word that must be among the known ones. */
    public <T> Optional<T> reference(String key, Map<String, T> known) {
        return required(key).flatMap(value -> value.reference(known));
    }

    /** What this text refers to: a word that must be among the known ones, or else is reported. */
    public <T> Optional<T> reference(Map<String, T> known) {
        String word = text();
        Optional<T> found = Optional.ofNullable(known.get(word));
        if (found.isEmpty() && !word.isEmpty()) {
            problem("\"" + word + "\" is not known here; " + Nearest.suggestion(word, known.keySet()));
        }
        return found;
    }

    /** A list that may be left out. */
    public List<ConfigNode> list(String key) {
        Optional<ConfigNode> value = value(key);
        value.filter(node -> node.items.isEmpty())
                .ifPresent(node ->
                        node.problem("\"" + key + "\" must be a list: each entry on its own line after \"- \""));
        return value.map(node -> node.items).orElse(List.of());
    }

    /** A list of texts that may be left out. */
    public List<String> texts(String key) {
        return list(key).stream().map(ConfigNode::text).toList();
    }

    /** Required named values. */
    public ConfigNode child(String key) {
        Optional<ConfigNode> value = required(key);
        Optional<ConfigNode> child = value.filter(node -> !node.fields.isEmpty());
        if (value.isPresent() && child.isEmpty()) {
            value.get().problem("\"" + key + "\" must hold named values: write them indented below it");
        }
        return child.orElse(absent(place));
    }

    /** All named values of this node, where the names themselves are free; in the order of the file. */
    public Map<String, ConfigNode> entries() {
        known.addAll(fields.keySet());
        return fields;
    }

    /** Reports what is wrong with this value. */
    public void problem(String what) {
        problems.add(place, what);
    }

    /** Reports what is wrong with the value of a key, at its line if it is there. */
    public void problem(String key, String what) {
        value(key).orElse(this).problem(what);
    }

    /** Reports the keys below this node that nobody has asked for. */
    void reportUnknownKeys() {
        items.forEach(ConfigNode::reportUnknownKeys);
        fields.values().forEach(ConfigNode::reportUnknownKeys);
        if (!known.isEmpty()) {
            fields.forEach((key, value) -> {
                if (!known.contains(key)) {
                    value.problem("unknown key \"" + key + "\"; " + Nearest.suggestion(key, known));
                }
            });
        }
    }

    boolean isScalar() {
        return scalar != null;
    }

    private Optional<ConfigNode> value(String key) {
        known.add(key);
        return Optional.ofNullable(fields.get(key)).filter(node -> !node.isEmpty());
    }

    private boolean isEmpty() {
        return items.isEmpty() && fields.isEmpty() && (scalar == null || scalar.isBlank());
    }

    private Optional<ConfigNode> required(String key) {
        Optional<ConfigNode> value = value(key);
        if (value.isEmpty()) {
            fields.getOrDefault(key, this).problem("\"" + key + "\" is missing; add a line \"" + key + ": …\"");
        }
        return value;
    }

    private static <T> Optional<T> parsed(Optional<ConfigNode> value, Function<String, T> parse, String expected) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        ConfigNode node = value.get();
        try {
            return Optional.of(parse.apply(node.scalar == null ? "" : node.scalar.strip()));
        } catch (RuntimeException e) {
            node.problem("\"" + node.shown() + "\" does not fit here; write " + expected);
            return Optional.empty();
        }
    }

    private String shown() {
        return scalar == null ? "…" : scalar;
    }

    private static boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ConfigNode::word).collect(joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
