package cn.fuban.conversation;

import java.util.List;

/** Lets every feature add its part to an outcome in which something has happened. */
final class Reactions {
    private final List<Reaction> all;

    Reactions(List<Reaction> all) {
        this.all = List.copyOf(all);
    }

    Outcome joined(Outcome outcome, Turn turn) {
        Outcome joined = outcome;
        for (Object event : outcome.events())
            for (Reaction reaction : all) joined = joined.joinedBy(reaction.to(event, turn));
        return joined;
    }
}
