package cn.fuban.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people have said, with the secrets by which the bot may answer or fetch a file. */
@Component
@InSandbox
class Sayings implements Memory {
    private final Map<String, Fact.Said> byMsgId = new LinkedHashMap<>();
    private final Map<String, Fact.Said> byKey = new HashMap<>();
    private final Set<String> speakers = new HashSet<>();

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Said said) {
            byMsgId.put(said.msgId(), said);
            byKey.put(said.key(), said);
            speakers.add(said.speech().from());
        }
    }

    @Override
    public synchronized void forget() {
        byMsgId.clear();
        byKey.clear();
        speakers.clear();
    }

    synchronized Optional<Fact.Said> withMsgId(String msgId) {
        return Optional.ofNullable(byMsgId.get(msgId));
    }

    synchronized Optional<Fact.Said> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    synchronized boolean hasSpoken(String person) {
        return speakers.contains(person);
    }

    synchronized List<Fact.Said> all() {
        return List.copyOf(byMsgId.values());
    }
}
