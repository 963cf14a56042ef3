package cn.fuban.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A configuration folder for a test: written file by file, or the shipped one with changes. */
public final class ConfigFixture {
    private final Path root;

    private ConfigFixture(Path root) {
        this.root = root;
    }

    /** An empty folder below a temporary one. */
    public static ConfigFixture emptyIn(Path temporary) {
        return new ConfigFixture(temporary.resolve("bot-config"));
    }

    /** A copy of the shipped folders that are named, and of {@code bot.yaml}, below a temporary folder. */
    public static ConfigFixture shippedIn(Path temporary, String... folders) {
        ConfigFixture fixture = emptyIn(temporary);
        Path shipped = Path.of("bot-config");
        fixture.copy(shipped, "bot.yaml");
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(shipped.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                fixture.copy(shipped, shipped.relativize(file).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fixture;
    }

    public ConfigFixture with(String file, String content) {
        Path path = root.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces one piece of a file; the piece must be there. */
    public ConfigFixture replacing(String file, String piece, String replacement) {
        String content = read(root.resolve(file));
        if (!content.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold: " + piece);
        }
        return with(file, content.replace(piece, replacement));
    }

    public Path root() {
        return root;
    }

    public ConfigFolder folder() {
        return new ConfigFolder(root);
    }

    /** What is wrong, as {@code FILE:LINE: …} with the file relative to the folder. */
    public List<String> problemsOf(ConfigFolder folder) {
        folder.reportUnknownKeys();
        return folder.problems().all().stream()
                .map(problem -> problem.toString().replace(root + "/", ""))
                .toList();
    }

    private void copy(Path shipped, String file) {
        with(file, read(shipped.resolve(file)));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
