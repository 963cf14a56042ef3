package cn.fuban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisTests {
    private static final RecordType<Note> NOTES = new RecordType<>("notes", Note.class);

    record Note(String text) {}

    @TempDir
    Path data;

    @Test
    void whatWasStoredIsThereAfterAProperStop() {
        EmbeddedRedis first = new EmbeddedRedis(data);
        save(first, "kept");
        first.close();

        EmbeddedRedis second = new EmbeddedRedis(data);
        assertThat(read(second)).isEqualTo("kept");
        second.close();
    }

    @Test
    void aRedisThatACrashedBotLeftBehindIsEndedAndNothingIsLost() throws Exception {
        Process bot = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingBot.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bot.log").toFile())
                .start();
        assertThat(bot.waitFor()).isEqualTo(CrashingBot.CRASHED);
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("redis/running")).get(0)))
                .orElseThrow();

        EmbeddedRedis next = new EmbeddedRedis(data);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(read(next)).isEqualTo("kept");
        next.close();
    }

    /** A bot in a process of its own that stores something and ends as if it had been killed. */
    static final class CrashingBot {
        static final int CRASHED = 3;

        private CrashingBot() {}

        public static void main(String[] args) {
            save(new EmbeddedRedis(Path.of(args[0])), "kept");
            Runtime.getRuntime().halt(CRASHED);
        }
    }

    @Test
    void aSecondBotOnTheSameFolderIsToldSoAndTheFirstGoesOn() {
        EmbeddedRedis first = new EmbeddedRedis(data);
        save(first, "kept");

        assertThatThrownBy(() -> new EmbeddedRedis(data))
                .isInstanceOf(EmbeddedRedisFailed.class)
                .hasMessageContaining("Another bot runs on " + data);

        assertThat(read(first)).isEqualTo("kept");
        first.close();
    }

    @Test
    void aRedisThatIsKilledUnderARunningBotComesBackWithEverything() throws Exception {
        EmbeddedRedis redis = new EmbeddedRedis(data);
        Redis connection = new Redis(redis.url(), "test", () -> {});
        Store store = new Store(connection);
        store.commit(new Commit().save(NOTES, "n", new Note("kept"), store.json()));
        ProcessHandle process = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("redis/running")).get(0)))
                .orElseThrow();

        process.destroyForcibly();
        process.onExit().join();

        await().until(store::isUp);
        assertThat(store.records().find(NOTES, "n")).contains(new Note("kept"));
        connection.close();
        redis.close();
    }

    @Test
    void aPasswordIsNeeded() throws Exception {
        EmbeddedRedis redis = new EmbeddedRedis(data);
        assertThat(redis.url()).matches("redis://:[0-9a-f]{32}@127\\.0\\.0\\.1:\\d+");
        assertThat(Files.getPosixFilePermissions(data.resolve("redis/running"))).hasSize(2);
        redis.close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> new EmbeddedRedis(file))
                .isInstanceOf(EmbeddedRedisFailed.class)
                .hasMessageContaining("--fuban.data");
    }

    private static void save(EmbeddedRedis redis, String text) {
        Redis connection = new Redis(redis.url(), "test", () -> {});
        Store store = new Store(connection);
        store.commit(new Commit().save(NOTES, "n", new Note(text), store.json()));
        connection.close();
    }

    private static String read(EmbeddedRedis redis) {
        Redis connection = new Redis(redis.url(), "test", () -> {});
        String text =
                new Store(connection).records().find(NOTES, "n").orElseThrow().text();
        connection.close();
        return text;
    }
}
