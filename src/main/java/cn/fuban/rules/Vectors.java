package cn.fuban.rules;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vectors of the probes: those built with the program, then those kept below the data folder; what is in neither is
 * computed and kept.
 */
final class Vectors {
    private static final String BUILT_IN = "/rules/vectors.bin";

    private final Path kept;
    private final Embedder embedder;

    /** @param kept the file in which computed vectors are kept */
    Vectors(Path kept, Embedder embedder) {
        this.kept = kept;
        this.embedder = embedder;
    }

    /** One vector for each probe, in their order. */
    float[][] of(List<Probe> probes) {
        Map<String, float[]> known = builtIn();
        known.putAll(read(kept));
        Map<String, float[]> computed = new LinkedHashMap<>();
        float[][] vectors = probes.stream()
                .map(probe -> known.computeIfAbsent(
                        VectorFile.key(probe.text()),
                        key -> computed.computeIfAbsent(key, k -> embedder.embed(probe.text()))))
                .toArray(float[][]::new);
        if (!computed.isEmpty()) {
            write(computed);
        }
        return vectors;
    }

    static Map<String, float[]> builtIn() {
        try (InputStream in = Vectors.class.getResourceAsStream(BUILT_IN)) {
            return in == null ? new LinkedHashMap<>() : VectorFile.read(new BufferedInputStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, float[]> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return VectorFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, float[]> computed) {
        Map<String, float[]> all = new LinkedHashMap<>(read(kept));
        all.putAll(computed);
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            Path whole = Files.createTempFile(kept.toAbsolutePath().getParent(), "vectors", ".tmp");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                VectorFile.write(all, out);
            }
            Files.move(whole, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
