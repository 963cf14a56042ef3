package cn.fuban.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the bot has not acknowledged yet, in the order in which it was said. */
@Component
@InSandbox
class Unheard implements Memory {
    private final Map<String, Delivery> waiting = new LinkedHashMap<>();
    private final Sayings sayings;

    Unheard(Sayings sayings) {
        this.sayings = sayings;
    }

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Said said && said.delivery() != null) {
            waiting.put(said.delivery(), new Delivery(said.delivery(), said));
        } else if (fact instanceof Fact.SaidAgain again) {
            sayings.withMsgId(again.msgId())
                    .ifPresent(said -> waiting.put(again.delivery(), new Delivery(again.delivery(), said)));
        } else if (fact instanceof Fact.Tapped tapped) {
            waiting.put(tapped.delivery(), new Delivery(tapped.delivery(), tapped));
        } else if (fact instanceof Fact.Heard heard) {
            waiting.remove(heard.delivery());
        } else if (fact instanceof Fact.GivenUp lost) {
            waiting.remove(lost.delivery());
        }
    }

    @Override
    public synchronized void forget() {
        waiting.clear();
    }

    synchronized List<Delivery> all() {
        return List.copyOf(waiting.values());
    }

    synchronized Optional<Delivery> find(String id) {
        return Optional.ofNullable(waiting.get(id));
    }

    synchronized int count() {
        return waiting.size();
    }
}
