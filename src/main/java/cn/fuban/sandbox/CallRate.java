package cn.fuban.sandbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** Counts the calls of each API within the last second of real time. */
@Component
@InSandbox
class CallRate {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Map<String, Deque<Long>> recent = new HashMap<>();
    private final SandboxSettings settings;
    private final LongSupplier nanos;

    CallRate(SandboxSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    /** Whether one more call is let through; one that is not does not count. */
    synchronized boolean lets(String api) {
        long now = nanos.getAsLong();
        Deque<Long> calls = recent.computeIfAbsent(api, key -> new ArrayDeque<>());
        while (!calls.isEmpty() && now - calls.peekFirst() >= SECOND) {
            calls.removeFirst();
        }
        return calls.size() < settings.callsPerSecond() && calls.add(now);
    }
}
