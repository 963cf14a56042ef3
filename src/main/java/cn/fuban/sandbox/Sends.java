package cn.fuban.sandbox;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every send that was accepted, in order. */
@Component
@InSandbox
class Sends implements Memory {
    private final List<Fact.Sent> accepted = new ArrayList<>();

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.Sent sent) {
            accepted.add(sent);
        } else if (fact instanceof Fact.CardShown shown) {
            CardInstance card = shown.card();
            accepted.add(new Fact.Sent(
                    shown.api(), card.viewers(), null, CardTemplate.common(card), null, null, shown.at()));
        }
    }

    @Override
    public synchronized void forget() {
        accepted.clear();
    }

    synchronized List<Fact.Sent> all() {
        return List.copyOf(accepted);
    }
}
