package cn.fuban.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of everything that is about the district, read as YAML in which every value knows its line.
 *
 * <p>Nothing here throws for what somebody wrote: what is wrong goes to {@link #problems()}, the reader goes on with a
 * harmless placeholder, and the start ends with the whole list once all modules have read.
 */
public final class ConfigFolder {
    private final Path root;
    private final Problems problems = new Problems();
    private final Map<Path, ConfigNode> read = new LinkedHashMap<>();

    /** @param root the folder, which need not exist: that is then the first problem */
    public ConfigFolder(Path root) {
        this.root = root;
        if (!Files.isDirectory(root)) {
            problems.add(
                    new Place(root.toString(), 1),
                    "there is no such folder; give the folder of the configuration with --fuban.config=FOLDER");
        }
    }

    /** The content of one file, such as {@code directory/units.yaml}; the same node whenever it is asked for. */
    public ConfigNode file(String relative) {
        return node(root.resolve(relative));
    }

    /** The content of every {@code .yaml} file directly in a folder below the root, by name. */
    public List<ConfigNode> files(String folder) {
        list(folder, path -> path.toString().endsWith(".yml"))
                .forEach(path -> problems.add(
                        new Place(path.toString(), 1), "the file is not read; rename it so that it ends in .yaml"));
        return list(folder, path -> path.toString().endsWith(".yaml")).stream()
                .map(this::node)
                .toList();
    }

    /** The names of the folders directly in a folder below the root, in order. */
    public List<String> folders(String folder) {
        return list(folder, Files::isDirectory).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** Where all readers of this folder report what is wrong. */
    public Problems problems() {
        return problems;
    }

    /** Reports every key that stands in a file and that no reader has asked for. */
    void reportUnknownKeys() {
        read.values().forEach(ConfigNode::reportUnknownKeys);
    }

    private ConfigNode node(Path path) {
        return read.computeIfAbsent(path, file -> YamlFile.read(file, problems));
    }

    private List<Path> list(String folder, Predicate<Path> wanted) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            problems.add(new Place(path.toString(), 1), "there is no such folder; create it with its files");
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
