package cn.fuban.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files that the bot has uploaded, which it may send as often as it likes. */
@Component
@InSandbox
class Media implements Memory {
    private final Map<String, Fact.Uploaded> byId = new HashMap<>();

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Uploaded uploaded) {
            byId.put(uploaded.mediaId(), uploaded);
        }
    }

    @Override
    public synchronized void forget() {
        byId.clear();
    }

    /** The content in Base64. */
    synchronized Optional<String> content(String mediaId) {
        return Optional.ofNullable(byId.get(mediaId)).map(Fact.Uploaded::content);
    }
}
