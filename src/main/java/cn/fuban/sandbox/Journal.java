package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that happened in the sandbox, one JSON object a line, written before anybody is told of it.
 *
 * <p>The memories hold nothing that is not here. A last line that a crash has cut short was never answered and is
 * dropped.
 */
final class Journal implements AutoCloseable {
    private final Path path;
    private final JsonMapper json;
    private final List<Memory> memories;
    private final RandomAccessFile file;

    /**
     * Opens the journal and lets the memories take in all of it.
     *
     * @throws SandboxRefused when the file cannot be read or written, or a line before the last is broken
     */
    Journal(Path path, JsonMapper json, List<Memory> memories) {
        this.path = path;
        this.json = json;
        this.memories = List.copyOf(memories);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = new RandomAccessFile(path.toFile(), "rw");
            dropTornLine();
            replay();
        } catch (IOException e) {
            throw SandboxRefused.unusable(path, e);
        }
    }

    /** Writes a fact down and lets the memories take it in. */
    synchronized void record(Fact fact) {
        append(fact);
        memories.forEach(memory -> memory.take(fact));
    }

    /** Decides on what is remembered, with nothing happening in between, and records the decision if there is one. */
    synchronized <F extends Fact> Optional<F> recordIf(Supplier<Optional<F>> decision) {
        Optional<F> fact = decision.get();
        fact.ifPresent(this::record);
        return fact;
    }

    /** Begins anew with nothing. */
    synchronized void clear() {
        try {
            file.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot empty its journal " + path, e);
        }
        memories.forEach(Memory::forget);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }

    private void append(Fact fact) {
        byte[] line = (json.writeValueAsString(fact) + "\n").getBytes(UTF_8);
        try {
            long before = file.length();
            try {
                file.seek(before);
                file.write(line);
            } catch (IOException e) {
                file.setLength(before);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot write its journal " + path, e);
        }
    }

    private void dropTornLine() throws IOException {
        long end = file.length();
        while (end > 0) {
            file.seek(end - 1);
            if (file.read() == '\n') {
                break;
            }
            end--;
        }
        file.setLength(end);
    }

    private void replay() throws IOException {
        int number = 0;
        try (Stream<String> lines = Files.lines(path)) {
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                Fact fact = json.readValue(line, Fact.class);
                memories.forEach(memory -> memory.take(fact));
            }
        } catch (JacksonException e) {
            throw new SandboxRefused(
                    "Line " + number + " of the sandbox's journal " + path + " cannot be read.",
                    "Delete the file to start with empty phones.");
        }
    }
}
