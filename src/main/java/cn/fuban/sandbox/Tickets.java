package cn.fuban.sandbox;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** Tickets for the stream: each opens one connection, within 90 seconds of real time. */
@Component
@InSandbox
class Tickets {
    private static final long LIFE = Duration.ofSeconds(90).toNanos();

    private record Issued(Grant grant, long nanos) {}

    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    Tickets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * What a ticket was issued for.
     *
     * @param topics the topics that were subscribed
     * @param base the address of the sandbox as the bot reaches it, such as {@code http://127.0.0.1:8080}
     */
    record Grant(Set<String> topics, String base) {}

    String issue(Grant grant) {
        String ticket = UUID.randomUUID().toString();
        issued.put(ticket, new Issued(grant, nanos.getAsLong()));
        return ticket;
    }

    /** Uses up a ticket; nothing when it is unknown, used or too old. */
    Optional<Grant> use(String ticket) {
        return Optional.ofNullable(issued.remove(ticket))
                .filter(found -> nanos.getAsLong() - found.nanos() < LIFE)
                .map(Issued::grant);
    }
}
