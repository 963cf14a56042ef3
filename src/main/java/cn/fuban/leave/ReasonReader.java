package cn.fuban.leave;

import java.util.List;
import java.util.Optional;

/** Finds why somebody is away: what is left of a clause when everything else is taken off. */
final class ReasonReader {
    private final List<String> leading;
    private final List<String> trailing;
    private final List<String> asides;
    private final List<String> noReasons;

    ReasonReader(LeaveWords words) {
        leading = words.line("leading");
        trailing = words.line("trailing");
        asides = words.line("asides");
        noReasons = words.line("noReasons");
    }

    /**
     * The first clause that leaves something.
     *
     * @param taken what has been read as something else: the way to the destination, who it is about
     */
    Optional<Stretch> in(Sentence sentence, List<Stretch> taken) {
        return sentence.clauses().stream()
                .flatMap(clause -> of(sentence, clause, taken).stream())
                .findFirst();
    }

    /** The whole sentence without the words that stand around what matters. */
    Stretch bare(Sentence sentence) {
        return bare(sentence, sentence.whole());
    }

    /** The same of a part of it. */
    Stretch bare(Sentence sentence, Stretch part) {
        return sentence.trimmed(part, leading, trailing);
    }

    private Optional<Stretch> of(Sentence sentence, Stretch clause, List<Stretch> taken) {
        Stretch rest = rest(sentence, clause, taken);
        boolean empty = rest.end() - rest.start() < 1
                || sentence.text(rest).length() < 2
                || noReasons.contains(sentence.text(rest))
                || isAside(sentence, rest);
        return empty ? Optional.empty() : Optional.of(rest);
    }

    private boolean isAside(Sentence sentence, Stretch rest) {
        return sentence.has(rest, asides);
    }

    /** Without what was taken at its edges, and without the words that stand around. */
    private Stretch rest(Sentence sentence, Stretch clause, List<Stretch> taken) {
        Stretch rest = clause;
        while (true) {
            Stretch trimmed = sentence.trimmed(rest, leading, trailing);
            Stretch now = trimmed;
            Optional<Stretch> shorter = taken.stream()
                    .filter(other -> !now.isEmpty() && !other.isEmpty())
                    .filter(other -> other.start() <= now.start() && other.end() > now.start())
                    .findFirst()
                    .map(other -> now.from(Math.min(now.end(), other.end())))
                    .or(() -> taken.stream()
                            .filter(other -> other.end() >= now.end()
                                    && other.start() < now.end()
                                    && other.start() >= now.start())
                            .findFirst()
                            .map(other -> now.to(other.start())));
            if (now.isEmpty() || shorter.isEmpty()) {
                return now;
            }
            rest = shorter.get();
        }
    }
}
