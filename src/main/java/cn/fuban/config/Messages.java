package cn.fuban.config;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the bot says to staff, from {@code messages/*.yaml}: Mustache templates under dotted keys.
 *
 * <p>{@code {{name}}} is made harmless for DingTalk's markdown; {@code {{{markdown}}}} is taken as it is, for text that
 * the bot itself has made.
 */
public final class Messages {
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withEscaper(new MarkdownEscaper())
            .withCollector(new OptionalCollector())
            .emptyStringIsFalse(true)
            .strictSections(true);
    private final Map<String, Template> templates = new HashMap<>();

    /** Reads and compiles all templates; a broken one is a problem of the folder. */
    public Messages(ConfigFolder folder) {
        for (ConfigNode file : folder.files("messages")) {
            String name = fileName(file.place());
            file.entries().forEach((key, node) -> {
                if (!key.equals(name)) {
                    node.problem("the only key at the left edge must be the file's name; write \"" + name + ":\"");
                }
                add(key, node);
            });
        }
    }

    /**
     * The words of a message.
     *
     * @param key such as {@code meeting.planned}
     * @param values a map or a record whose components the template names; an Optional is for a section
     * @throws IllegalArgumentException when there is no such message
     * @throws MustacheException when the template names something that the values do not have
     */
    public String say(String key, Object values) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no message \"" + key + "\" in the configuration");
        }
        return template.execute(values).strip();
    }

    /** The words of a message that needs no values. */
    public String say(String key) {
        return say(key, Map.of());
    }

    private void add(String key, ConfigNode node) {
        if (!node.isScalar()) {
            node.entries().forEach((name, below) -> add(key + "." + name, below));
            return;
        }
        try {
            templates.put(key, compiler.compile(node.text()));
        } catch (MustacheParseException e) {
            node.problem("the template of \"" + key + "\" is broken: " + e.getMessage());
        }
    }

    private static String fileName(Place place) {
        String file = Path.of(place.file()).getFileName().toString();
        return file.substring(0, file.lastIndexOf('.'));
    }
}
