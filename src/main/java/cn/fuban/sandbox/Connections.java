package cn.fuban.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** The open WebSockets. */
@Component
@InSandbox
class Connections {
    private final List<StreamConnection> open = new CopyOnWriteArrayList<>();

    void add(StreamConnection connection) {
        open.add(connection);
    }

    void remove(StreamConnection connection) {
        open.remove(connection);
    }

    List<StreamConnection> all() {
        return List.copyOf(open);
    }

    /** One of those that take this topic; the platform picks at random. */
    Optional<StreamConnection> pick(String topic) {
        List<StreamConnection> fit =
                open.stream().filter(connection -> connection.takes(topic)).toList();
        return fit.isEmpty()
                ? Optional.empty()
                : Optional.of(fit.get(ThreadLocalRandom.current().nextInt(fit.size())));
    }
}
