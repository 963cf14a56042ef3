package cn.fuban.store;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.RedisExecProvider;

/**
 * A real Redis of our own, below the data folder, for machines without one: append-only with fsync at every write, on a
 * free loopback port with a password. One that a crashed bot left behind is ended, cleanly, before a new one starts; a
 * bot that is alive keeps its folder to itself.
 */
final class EmbeddedRedis implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);
    /** Unpacked once, to a fixed place. */
    private static final String BINARY = "redis-server";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final String url;
    /** Holds the folder's lock, which the operating system gives back when this process ends, however it ends. */
    private final FileChannel claim;

    private Process process;
    private boolean closed;

    /**
     * Starts it.
     *
     * @throws EmbeddedRedisFailed with words for the operator if it cannot be started here
     */
    EmbeddedRedis(Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("redis");
        try {
            Files.createDirectories(folder);
            this.claim = claim();
            endLeftover();
            String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
            int port = freePort();
            this.url = "redis://:" + password + "@127.0.0.1:" + port;
            writePrivately(folder.resolve("redis.conf"), configuration(port, password));
            binary();
            this.process = launch();
            awaitAnswer();
        } catch (IOException e) {
            throw new EmbeddedRedisFailed(
                    "Cannot start the embedded Redis below " + folder + ": " + e.getMessage()
                            + ". Make the folder writable or choose another with --fuban.data=DIR.",
                    e);
        }
        log.info("Embedded Redis runs below {} (process {})", folder, process.pid());
    }

    String url() {
        return url;
    }

    private FileChannel claim() throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return channel;
        } catch (OverlappingFileLockException e) {
            log.debug("Another embedded Redis of this process has {}", folder);
        }
        channel.close();
        throw new EmbeddedRedisFailed("Another bot runs on " + folder
                + ". Stop it, or choose another folder with --fuban.data=DIR; several bots"
                + " on one Redis need REDIS_URL.");
    }

    private Process launch() throws IOException {
        Process started = new ProcessBuilder(folder.resolve(BINARY).toString(), "redis.conf")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("redis.log").toFile()))
                .start();
        writePrivately(folder.resolve("running"), started.pid() + "\n" + url + "\n");
        Thread watch = new Thread(() -> watch(started), "embedded-redis");
        watch.setDaemon(true);
        watch.start();
        return started;
    }

    private void watch(Process started) {
        try {
            started.waitFor();
            revive(started);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A Redis that died under a running bot is started again on the same port; what it had acknowledged is on disk. */
    private synchronized void revive(Process dead) {
        if (closed || dead.pid() != process.pid()) return;
        try {
            process = launch();
            log.error("Embedded Redis died (exit {}) and was started again", dead.exitValue());
        } catch (IOException e) {
            log.error("Embedded Redis died (exit {}) and does not start again", dead.exitValue(), e);
        }
    }

    @Override
    public void close() {
        ProcessHandle last;
        synchronized (this) {
            closed = true;
            last = process.toHandle();
        }
        shutDown(url, last);
        try {
            Files.deleteIfExists(folder.resolve("running"));
            claim.close();
        } catch (IOException e) {
            log.warn("Cannot remove {}: {}", folder.resolve("running"), e.getMessage());
        }
    }

    private void endLeftover() throws IOException {
        Path running = folder.resolve("running");
        if (!Files.exists(running)) return;
        List<String> lines = Files.readAllLines(running);
        if (lines.size() == 2)
            ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> p.info().command().orElse("").startsWith(folder.toString()))
                    .ifPresent(p -> {
                        log.info("Ending the embedded Redis that an earlier run left behind (process {})", p.pid());
                        shutDown(lines.get(1), p);
                    });
        Files.delete(running);
    }

    private static void shutDown(String url, ProcessHandle process) {
        RedisClient client = RedisClient.create(url);
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.sync().shutdown(true);
        } catch (RedisException e) {
            log.debug("Redis closed the connection while shutting down, as it does", e);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        }
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void binary() throws IOException {
        Path binary = folder.resolve(BINARY);
        if (!Files.isExecutable(binary)) {
            Path unpacked = unpack();
            Files.move(unpacked, binary, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(binary, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path unpack() throws IOException {
        try {
            return RedisExecProvider.defaultProvider().get().toPath();
        } catch (RuntimeException e) {
            throw new EmbeddedRedisFailed(
                    "There is no embedded Redis for this operating system. Run Redis 7 or newer and set REDIS_URL, for"
                            + " example redis://:password@127.0.0.1:6379.",
                    e);
        }
    }

    private static String configuration(int port, String password) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                appendonly yes
                appendfsync always
                save ""
                maxmemory-policy noeviction
                """.formatted(port, password);
    }

    private synchronized void awaitAnswer() throws IOException {
        RedisClient client = RedisClient.create(url);
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!answers(client)) {
                if (!process.isAlive() || System.nanoTime() > until)
                    throw new IOException("it ended or does not answer, see " + folder.resolve("redis.log"));
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while it started", e);
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        }
    }

    private static boolean answers(RedisClient client) {
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return "PONG".equals(connection.sync().ping());
        } catch (RedisException e) {
            return false; // not listening yet, or still loading what it had
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
