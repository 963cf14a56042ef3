package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.Utterance;
import cn.fuban.leave.DestinationReader.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is said about a leave that exists: taken back, come back from, decided, handed on, asked about. */
final class ReplyReader {
    private static final int LONGEST_PERSON = 12;

    private final LeaveGrammar grammar;
    private final List<String> verdicts;
    private final List<String> handsTo;
    private final List<String> decides;

    ReplyReader(LeaveGrammar grammar) {
        this.grammar = grammar;
        verdicts = grammar.words().line("verdicts");
        handsTo = grammar.words().line("handsTo");
        decides = grammar.words().line("decides");
    }

    SaidLeave read(String intent, Utterance utterance) {
        Sentence sentence = Sentence.of(utterance);
        Absence meant = meant(sentence);
        SaidLeave.Reply reply = switch (intent) {
            case "leave.return" -> new SaidLeave.Reply(null, null, returned(sentence, utterance), null);
            case "leave.approve", "leave.reject" -> new SaidLeave.Reply(comment(sentence), null, null, null);
            case "leave.forward" -> new SaidLeave.Reply(null, to(sentence), null, null);
            case "leave.query" -> new SaidLeave.Reply(null, null, null, askedDay(sentence));
            default -> SaidLeave.Reply.NONE;
        };
        return new SaidLeave(
                reply.to() == null ? meant : Absence.NONE, Absence.NONE, reply, SaidLeave.Timing.PLAIN, Map.of());
    }

    /** The day that is asked about; not the one on which something was asked for: 昨天报的假. */
    private @Nullable LocalDate askedDay(Sentence sentence) {
        Times times = grammar.times().in(sentence).where(said -> said.role() != Times.Role.ELSEWHERE);
        return times.of(Day.class)
                .findFirst()
                .or(() -> times.of(Span.class)
                        .flatMap(span -> Stream.ofNullable(span.from() == null ? span.to() : span.from()))
                        .findFirst())
                .map(Day::date)
                .orElse(null);
    }

    /** By what the leave that is meant is told: its day, its place, its kind, whose it is. */
    Absence meant(Sentence sentence) {
        return meant(sentence, sentence.whole());
    }

    /** The same, by a part of the sentence. */
    Absence meant(Sentence sentence, Stretch part) {
        Times times = grammar.times().in(sentence).where(said -> part.holds(said.at()));
        Optional<Span> span = times.span();
        Optional<Day> day = span.map(Span::from).or(() -> times.of(Day.class).findFirst());
        Optional<Day> last = span.map(Span::to);
        Optional<Found> place = grammar.destinations().anywhere(sentence, part);
        return new Absence(
                grammar.kinds()
                        .named(sentence.text(part))
                        .filter(kind -> kind != LeaveKind.OUT)
                        .orElse(null),
                day.map(ReplyReader::anyHalf).orElse(null),
                last.map(ReplyReader::anyHalf).orElse(null),
                null,
                place.map(Found::text).orElse(null),
                null,
                grammar.applicants().in(sentence).map(sentence::text).orElse(null),
                null,
                null);
    }

    /** The day, and which half only when it was said. */
    private static Edge anyHalf(Day day) {
        Edge edge = Times.edge(day);
        return edge.part() == Edge.Part.DAY ? edge.part(Edge.Part.UNSPECIFIED) : edge;
    }

    /** When somebody came back, if that was before now. */
    private @Nullable Edge returned(Sentence sentence, Utterance utterance) {
        Times times = grammar.times().in(sentence);
        return times.of(Day.class)
                .filter(day -> !day.date().isAfter(utterance.now().toLocalDate()))
                .reduce((first, second) -> second)
                .map(ReplyReader::anyHalf)
                .or(() -> times.of(TimeOfDay.class)
                        .findFirst()
                        .map(time -> Times.edge(utterance.now().toLocalDate(), time)))
                .orElse(null);
    }

    /** What is said beside yes or no: the clauses that say more than that. */
    private @Nullable String comment(Sentence sentence) {
        List<Stretch> clauses = sentence.clauses();
        int first = 0;
        int last = clauses.size();
        while (first < last && isVerdict(sentence, clauses.get(first))) {
            first++;
        }
        while (last > first && isVerdict(sentence, clauses.get(last - 1))) {
            last--;
        }
        return first == last
                ? null
                : sentence.text(new Stretch(
                        clauses.get(first).start(), clauses.get(last - 1).end()));
    }

    private boolean isVerdict(Sentence sentence, Stretch clause) {
        return sentence.trimmed(clause, verdicts, verdicts).isEmpty();
    }

    /** To whom it is handed on: 转常务副区长批, 请刘副区长先审. */
    private @Nullable String to(Sentence sentence) {
        for (int at = 0; at < sentence.length(); at++) {
            Optional<Stretch> person = sentence.after(at, handsTo)
                    .flatMap(start -> sentence.find(
                                    new Stretch(start, Math.min(sentence.length(), start + LONGEST_PERSON)), decides)
                            .map(verb -> new Stretch(start, verb.start()))
                            .or(() -> grammar.people().at(sentence, start)));
            Optional<String> name = person.map(sentence::text).filter(text -> text.length() >= 2);
            if (name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }
}
