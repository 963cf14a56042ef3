package cn.fuban.leave;

import cn.fuban.language.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds why somebody is away: what is left of a clause when everything else is taken off. */
final class ReasonReader {
    private final List<String> leading;
    private final List<String> trailing;
    private final List<String> asides;
    private final List<String> noReasons;
    private final List<String> joints;
    private final List<String> otherLabels;
    private final List<String> shortReasons;

    ReasonReader(LeaveWords words) {
        leading = words.line("leading", words.kindNames());
        trailing = words.line("trailing", words.line("decline", words.kindNames()));
        asides = words.line("asides");
        joints = words.line("joints");
        otherLabels = words.line("otherLabels");
        shortReasons = words.line("shortReasons");
        noReasons = words.line("noReasons", words.line("titles"));
    }

    /**
     * The first clause that leaves something.
     *
     * @param way the words for going with the place, which belong to a reason that stands before them: 陪母亲去华西复查
     * @param taken what has been read as something else and belongs to no reason
     */
    Optional<Stretch> in(Sentence sentence, Optional<Stretch> way, List<Stretch> taken) {
        List<Stretch> clauses = ownClauses(sentence);
        return in(clauses.stream(), sentence, way, taken)
                .or(() -> in(clauses.stream().flatMap(clause -> cut(sentence, clause)), sentence, way, taken));
    }

    /** All clauses but those of a form that stand behind a label of something else: 单位：住建局. */
    private List<Stretch> ownClauses(Sentence sentence) {
        List<Stretch> all = sentence.clauses();
        return IntStream.range(0, all.size())
                .filter(i -> i == 0 || !otherLabels.contains(sentence.text(all.get(i - 1))))
                .mapToObj(all::get)
                .toList();
    }

    private Optional<Stretch> in(
            Stream<Stretch> clauses, Sentence sentence, Optional<Stretch> way, List<Stretch> taken) {
        return clauses.flatMap(clause -> without(clause, taken).stream())
                .map(piece -> withoutWay(sentence, piece, way))
                .filter(rest -> isReason(sentence, rest))
                .findFirst();
    }

    /** A clause that was dictated without marks, cut where a time is said or something new begins. */
    private Stream<Stretch> cut(Sentence sentence, Stretch clause) {
        List<Stretch> pieces = new ArrayList<>();
        int start = clause.start();
        for (int at = clause.start(); at < clause.end(); at++) {
            boolean time = sentence.outline().value(at, TimeExpression.class).isPresent();
            Optional<Integer> next = time ? Optional.of(at + 1) : sentence.after(at, joints);
            if (next.isPresent()) {
                pieces.add(new Stretch(start, at));
                start = next.get();
                at = start - 1;
            }
        }
        pieces.add(new Stretch(start, clause.end()));
        return pieces.stream().filter(piece -> !piece.isEmpty());
    }

    /** A part of a sentence without the words that stand around what matters. */
    Stretch bare(Sentence sentence, Stretch part) {
        return sentence.trimmed(part, leading, trailing);
    }

    private boolean isReason(Sentence sentence, Stretch rest) {
        return !rest.isEmpty()
                && (sentence.text(rest).length() >= 2 || shortReasons.contains(sentence.text(rest)))
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
