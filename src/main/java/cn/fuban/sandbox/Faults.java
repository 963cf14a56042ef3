package cn.fuban.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The calls that are to fail next, per API in the order in which the faults were set. */
@Component
@InSandbox
class Faults implements Memory {
    private final Map<Api, Deque<Fact.FaultSet>> coming = new EnumMap<>(Api.class);

    @Override
    public synchronized void take(Fact fact) {
        if (fact instanceof Fact.FaultSet set) {
            coming.computeIfAbsent(set.api(), api -> new ArrayDeque<>()).add(set);
        } else if (fact instanceof Fact.FaultStruck struck) {
            countDown(struck.api());
        } else if (fact instanceof Fact.FaultsEnded) {
            forget();
        }
    }

    @Override
    public synchronized void forget() {
        coming.clear();
    }

    /** How the next call of this API fails; nothing when it does not. */
    synchronized Optional<Fault> next(Api api) {
        return Optional.ofNullable(coming.get(api)).map(Deque::peek).map(Fact.FaultSet::fault);
    }

    synchronized List<Fact.FaultSet> all() {
        List<Fact.FaultSet> all = new ArrayList<>();
        coming.values().forEach(all::addAll);
        return all;
    }

    private void countDown(Api api) {
        Deque<Fact.FaultSet> queue = coming.getOrDefault(api, new ArrayDeque<>());
        Fact.FaultSet first = queue.pollFirst();
        if (first != null && first.times() > 1) {
            queue.addFirst(new Fact.FaultSet(api, first.fault(), first.times() - 1));
        }
    }
}
