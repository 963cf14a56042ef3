package cn.fuban.reminder;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The database of the other contestants, with their outbox. */
final class Postgres implements AutoCloseable {
    /** Threads that work, and connections enough for them. */
    static final int THREADS = 20;

    private final HikariDataSource source;

    Postgres(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(THREADS + 6);
        source = new HikariDataSource(config);
        run("create table if not exists outbox (id bigserial primary key, body text not null,"
                + " due timestamptz not null, at timestamptz not null default clock_timestamp())");
    }

    HikariDataSource source() {
        return source;
    }

    void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What a reminder comes to: words in the outbox. */
    void send(String person, Instant due) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into outbox (body, due) values (?, ?)")) {
            insert.setString(1, "{\"people\":[\"" + person + "\"],\"text\":\"**纪要初稿**：" + person + "\"}");
            insert.setTimestamp(2, Timestamp.from(due));
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("outbox", e);
        }
    }

    long sent() {
        return numbers("select count(*) from outbox").get(0);
    }

    List<Long> lags() {
        return numbers("select (extract(epoch from at - due) * 1000)::bigint from outbox");
    }

    private List<Long> numbers(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) numbers.add(rows.getLong(1));
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
