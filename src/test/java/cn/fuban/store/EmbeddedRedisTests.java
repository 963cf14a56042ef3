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
        EmbeddedRedis orphan = new EmbeddedRedis(data);
        save(orphan, "kept");
        long process =
                Long.parseLong(Files.readAllLines(data.resolve("redis/running")).get(0));

        EmbeddedRedis next = new EmbeddedRedis(data);

        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(read(next)).isEqualTo("kept");
        next.close();
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
