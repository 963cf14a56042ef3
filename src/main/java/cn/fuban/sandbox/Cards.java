package cn.fuban.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The interactive cards as they are now. */
@Component
@InSandbox
class Cards implements Memory {
    private final Map<String, CardInstance> byTrack = new HashMap<>();

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.CardShown shown) {
            byTrack.put(shown.card().track(), shown.card());
        }
    }

    @Override
    public synchronized void forget() {
        byTrack.clear();
    }

    synchronized Optional<CardInstance> find(String track) {
        return Optional.ofNullable(byTrack.get(track));
    }
}
