package cn.fuban.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one decision reads. Every read is remembered with the version that it saw, so that the commit of the decision
 * fails when anything it relied on, saved or only read, has changed meanwhile. Not shared between threads.
 */
public final class Records {
    private final Redis redis;
    private final Map<String, Long> seen = new LinkedHashMap<>();
    private final Map<String, Long> scanned = new LinkedHashMap<>();

    Records(Redis redis) {
        this.redis = redis;
    }

    /** The record of this id, if there is one. */
    public <T> Optional<T> find(RecordType<T> type, String id) {
        Optional<Versioned> found = redis.find(type.name(), id);
        seen.putIfAbsent(Commit.readKey(type, id), found.map(Versioned::version).orElse(0L));
        return found.map(v -> redis.json().read(v.json(), type.javaType()));
    }

    /** All records of a type by id, in the order of their ids. */
    public <T> Map<String, T> all(RecordType<T> type) {
        scanned.putIfAbsent(type.name(), redis.versionOf(type.name()));
        Map<String, T> all = new LinkedHashMap<>();
        redis.all(type.name()).forEach((id, v) -> all.put(id, redis.json().read(v.json(), type.javaType())));
        return all;
    }

    Map<String, Long> seen() {
        return seen;
    }

    Map<String, Long> scanned() {
        return scanned;
    }
}
