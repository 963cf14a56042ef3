package cn.fuban.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds why somebody is away: what is left of a clause when everything else is taken off. */
final class ReasonReader {
    private final List<String> leading;
    private final List<String> trailing;
    private final List<String> asides;
    private final List<String> noReasons;

    ReasonReader(LeaveWords words) {
        leading = words.line("leading", words.kindNames());
        trailing = words.line("trailing", words.line("decline", words.kindNames()));
        asides = words.line("asides");
        noReasons = words.line("noReasons", words.line("titles"));
    }

    /**
     * The first clause that leaves something.
     *
     * @param way the words for going with the place, which belong to a reason that stands before them: 陪母亲去华西复查
     * @param taken what has been read as something else and belongs to no reason
     */
    Optional<Stretch> in(Sentence sentence, Optional<Stretch> way, List<Stretch> taken) {
        return sentence.clauses().stream()
                .flatMap(clause -> without(clause, taken).stream())
                .map(piece -> withoutWay(sentence, piece, way))
                .filter(rest -> isReason(sentence, rest))
                .findFirst();
    }

    /** A part of a sentence without the words that stand around what matters. */
    Stretch bare(Sentence sentence, Stretch part) {
        return sentence.trimmed(part, leading, trailing);
    }

    private boolean isReason(Sentence sentence, Stretch rest) {
        return !rest.isEmpty()
                && sentence.text(rest).length() >= 2
                && !noReasons.contains(sentence.signs().substring(rest.start(), rest.end()))
                && !sentence.has(rest, asides);
    }

    private Stretch withoutWay(Sentence sentence, Stretch piece, Optional<Stretch> way) {
        Stretch all = bare(sentence, piece);
        if (way.isEmpty() || way.get().end() <= piece.start() || way.get().start() >= piece.end()) {
            return all;
        }
        Stretch before =
                bare(sentence, piece.to(Math.max(piece.start(), way.get().start())));
        Stretch behind =
                bare(sentence, piece.from(Math.min(piece.end(), way.get().end())));
        if (!isReason(sentence, before)) {
            return behind;
        }
        return behind.isEmpty() ? before : new Stretch(before.start(), behind.end());
    }

    /** What is left of a clause, in order. */
    private static List<Stretch> without(Stretch clause, List<Stretch> taken) {
        List<Stretch> pieces = new ArrayList<>(List.of(clause));
        for (Stretch other : taken) {
            List<Stretch> cut = new ArrayList<>();
            for (Stretch piece : pieces) {
                cut.add(piece.to(Math.min(piece.end(), Math.max(piece.start(), other.start()))));
                cut.add(piece.from(Math.max(piece.start(), Math.min(piece.end(), other.end()))));
            }
            pieces = cut.stream().filter(piece -> !piece.isEmpty()).distinct().toList();
        }
        return pieces;
    }
}
