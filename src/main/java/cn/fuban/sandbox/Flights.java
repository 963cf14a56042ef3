package cn.fuban.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;

/** The pushes whose acknowledgement is awaited, and how often each message has been pushed in vain. */
final class Flights {
    private record Flight(StreamConnection connection, long takeOff, Future<?> redelivery) {}

    private final Map<String, Flight> underWay = new HashMap<>();
    private final Map<String, Integer> pushes = new HashMap<>();

    boolean isUnderWay(String delivery) {
        return underWay.containsKey(delivery);
    }

    /** @param redelivery what is to happen if no acknowledgement comes */
    void takeOff(String delivery, StreamConnection connection, Future<?> redelivery) {
        underWay.put(delivery, new Flight(connection, System.nanoTime(), redelivery));
        pushes.merge(delivery, 1, Integer::sum);
    }

    /** How long a push has been under way at this moment of {@link System#nanoTime}; nothing if it is not. */
    Optional<Duration> age(String delivery, long nanos) {
        return Optional.ofNullable(underWay.get(delivery)).map(flight -> Duration.ofNanos(nanos - flight.takeOff()));
    }

    /** No acknowledgement came in time; returns how often the message has been pushed by now. */
    int overdue(String delivery) {
        underWay.remove(delivery);
        return pushes.getOrDefault(delivery, 0);
    }

    /** The message has arrived, or nobody cares any more. */
    void end(String delivery) {
        Flight flight = underWay.remove(delivery);
        if (flight != null) {
            flight.redelivery().cancel(false);
        }
        pushes.remove(delivery);
    }

    /** A lost connection is not held against the messages that were under way on it. */
    void lost(StreamConnection connection) {
        underWay.entrySet().stream()
                .filter(entry -> entry.getValue().connection().equals(connection))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::end);
    }

    void endAll() {
        underWay.values().forEach(flight -> flight.redelivery().cancel(false));
        underWay.clear();
        pushes.clear();
    }
}
