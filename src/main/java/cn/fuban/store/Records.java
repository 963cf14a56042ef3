package cn.fuban.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one decision reads. Every read is remembered with the version that it saw, so that the commit of the decision
 * fails when anything it relied on, saved or only read, has changed meanwhile. Not shared between threads.
 */
public final class Records {
    private final Redis redis;
    private final Map<String, Long> seen = new LinkedHashMap<>();
    private final Map<String, Long> scanned = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> collections = new LinkedHashMap<>();
    private final Map<String, Map<String, Optional<Object>>> supposed = new LinkedHashMap<>();

    Records(Redis redis) {
        this.redis = redis;
    }

    /** Goes on as if this record had been saved, or removed when empty; nothing is stored. */
    public <T> void suppose(RecordType<T> type, String id, Optional<? extends T> value) {
        supposed.computeIfAbsent(type.name(), t -> new LinkedHashMap<>()).put(id, value.map(v -> v));
    }

    /** The record of this id, if there is one. */
    public <T> Optional<T> find(RecordType<T> type, String id) {
        Map<String, Optional<Object>> instead = supposed.getOrDefault(type.name(), Map.of());
        if (instead.containsKey(id))
            return instead.getOrDefault(id, Optional.empty()).map(type.javaType()::cast);
        Optional<Versioned> found = redis.find(type.name(), id);
        seen.putIfAbsent(Commit.readKey(type, id), found.map(Versioned::version).orElse(0L));
        return found.map(v -> redis.json().read(v.json(), type.javaType()));
    }

    /** All records of a type by id, in the order of their ids; read once, as what they are stays what it was. */
    public <T> Map<String, T> all(RecordType<T> type) {
        Map<String, T> all = new TreeMap<>();
        collections
                .computeIfAbsent(type.name(), name -> read(type))
                .forEach((id, value) -> all.put(id, type.javaType().cast(value)));
        supposed.getOrDefault(type.name(), Map.of()).forEach((id, value) -> {
            all.remove(id);
            value.ifPresent(v -> all.put(id, type.javaType().cast(v)));
        });
        return all;
    }

    private Map<String, Object> read(RecordType<?> type) {
        scanned.putIfAbsent(type.name(), redis.versionOf(type.name()));
        Map<String, Object> all = new LinkedHashMap<>();
        redis.all(type.name()).forEach((id, v) -> all.put(id, redis.json().read(v.json(), type.javaType())));
        return all;
    }

    /** The bytes of a file that is kept, in Base64; they never change, so they are not remembered. */
    public Optional<String> file(String id) {
        return Optional.ofNullable(redis.ask(c -> c.get(redis.key("file:" + id))));
    }

    Map<String, Long> seen() {
        return seen;
    }

    Map<String, Long> scanned() {
        return scanned;
    }
}
