package cn.fuban.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns one YAML file into nodes that know their line. */
final class YamlFile {
    private final String name;
    private final Problems problems;

    private YamlFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The root of the file; an empty one, with a problem reported, when it is missing or broken. */
    static ConfigNode read(Path path, Problems problems) {
        YamlFile file = new YamlFile(path.toString(), problems);
        return file.content(path).flatMap(file::parse).orElseGet(() -> ConfigNode.absent(file.at(1)));
    }

    private Optional<String> content(Path path) {
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException e) {
            problems.add(at(1), "the file is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.add(at(1), "the file is missing or cannot be read; create it");
        }
        return Optional.empty();
    }

    private Optional<ConfigNode> parse(String content) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(content)))
                    .map(this::node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(at(line), "not valid YAML: " + e.getProblem() + "; check indentation, quotes and colons here");
        } catch (YAMLException e) {
            problems.add(at(1), "not valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private ConfigNode node(Node node) {
        return node(node, lineOf(node));
    }

    private ConfigNode node(Node node, Place place) {
        if (node instanceof ScalarNode scalar) {
            return new ConfigNode(place, problems, scalar.getValue(), List.of(), Map.of());
        }
        if (node instanceof SequenceNode sequence) {
            List<ConfigNode> items =
                    sequence.getValue().stream().map(this::node).toList();
            return new ConfigNode(place, problems, null, items, Map.of());
        }
        return new ConfigNode(place, problems, null, List.of(), fields((MappingNode) node));
    }

    private Map<String, ConfigNode> fields(MappingNode mapping) {
        Map<String, ConfigNode> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place place = lineOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(place, "a key must be a plain word");
            } else if (fields.putIfAbsent(key.getValue(), node(tuple.getValueNode(), place)) != null) {
                problems.add(place, "\"" + key.getValue() + "\" stands here a second time; keep one of the two");
            }
        }
        return fields;
    }

    private Place lineOf(Node node) {
        return at(node.getStartMark().getLine() + 1);
    }

    private Place at(int line) {
        return new Place(name, line);
    }
}
