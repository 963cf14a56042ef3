package cn.fuban.leave;

import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.Utterance;
import cn.fuban.leave.DestinationReader.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a change: before the word for changing which leave is meant, behind it what is to be different. */
final class ChangeReader {
    private final LeaveGrammar grammar;
    private final ReplyReader replies;
    private final List<String> changes;
    private final List<String> longer;
    private final List<String> untilLater;
    private final List<String> shorter;
    private final List<String> saysReason;
    private final List<String> saysSubstitute;
    private final List<String> saysDestination;
    private final List<String> saysEnd;

    ChangeReader(LeaveGrammar grammar, ReplyReader replies) {
        this.grammar = grammar;
        this.replies = replies;
        LeaveWords words = grammar.words();
        changes = words.line("changes");
        longer = words.line("longer");
        untilLater = words.line("untilLater");
        shorter = words.line("shorter");
        saysReason = words.line("saysReason");
        saysSubstitute = words.line("saysSubstitute");
        saysDestination = words.line("saysDestination");
        saysEnd = words.line("saysEnd");
    }

    SaidLeave read(Utterance utterance) {
        Sentence sentence = Sentence.of(utterance);
        Stretch verb = sentence.find(sentence.whole(), changes).orElse(new Stretch(0, 0));
        Stretch before = new Stretch(0, verb.start());
        Stretch after = new Stretch(verb.end(), sentence.length());
        Absence target = replies.meant(sentence, before);
        Times times = grammar.times().in(sentence).where(said -> after.holds(said.at()));
        Absence changed = changed(sentence, before, verb, after, times, target);
        Optional<Double> counted = grammar.times()
                .in(sentence)
                .of(Count.class)
                .filter(count -> count.anchor() instanceof Anchor.Unsaid)
                .findFirst()
                .map(count -> (double) count.steps());
        if (counted.isPresent()) {
            Absence whose = replies.meant(sentence);
            return new SaidLeave(
                    Absence.NONE,
                    whose,
                    SaidLeave.Reply.NONE,
                    new SaidLeave.Timing(false, null, counted.get(), List.of()),
                    Map.of());
        }
        Double delta = changed.start() == null && changed.end() == null
                ? times.of(Length.class).findFirst().map(Times::daysOf).orElse(null)
                : null;
        boolean backwards = sentence.has(verb, shorter);
        boolean lasts = delta != null && sentence.has(verb, longer);
        Absence value = delta != null && !lasts && !backwards ? changed.withDays(delta) : changed;
        Double by = lasts ? delta : backwards && delta != null ? Double.valueOf(-delta) : null;
        return new SaidLeave(
                value, target, SaidLeave.Reply.NONE, new SaidLeave.Timing(false, null, by, List.of()), Map.of());
    }

    private Absence changed(
            Sentence sentence, Stretch before, Stretch verb, Stretch after, Times times, Absence target) {
        Stretch around = new Stretch(0, verb.end());
        if (sentence.has(around, saysReason)) {
            return Absence.NONE.withReason(bare(sentence, after));
        }
        if (sentence.has(around, saysSubstitute)) {
            return Absence.NONE.withSubstitute(person(sentence, after));
        }
        Optional<Found> place = grammar.destinations()
                .in(sentence)
                .filter(found -> after.holds(found.name().start()));
        if (sentence.has(before, saysDestination)) {
            String name = place.map(Found::text).orElseGet(() -> bare(sentence, after));
            return Absence.NONE.withDestination(name);
        }
        Absence timed = times(sentence, before, verb, times, target);
        return timed.with(Absence.NONE.withDestination(place.map(Found::text).orElse(null)));
    }

    /** A day is the new beginning, unless it is the end that is spoken of. */
    private Absence times(Sentence sentence, Stretch before, Stretch verb, Times times, Absence target) {
        Optional<Span> span = times.span();
        if (span.isPresent()) {
            return edges(edge(span.get().from()), edge(span.get().to()));
        }
        boolean end = sentence.has(before, saysEnd)
                || untilLater.contains(sentence.text(verb))
                || times.all().stream().anyMatch(said -> said.role() == Times.Role.COMES_BACK)
                || times.of(Span.class).anyMatch(until -> until.from() == null);
        Optional<Day> day = times.of(Day.class)
                .findFirst()
                .or(() -> times.of(Span.class)
                        .map(open -> open.from() == null ? open.to() : open.from())
                        .findFirst());
        if (day.isPresent()) {
            Edge edge = Times.edge(day.get());
            return end ? edges(null, edge) : edges(edge, null);
        }
        Edge start = target.start();
        Optional<TimeOfDay> part = times.of(TimeOfDay.class).findFirst();
        return part.isPresent() && start != null
                ? edges(Times.edge(start.date(), part.get()), Times.edge(start.date(), part.get()))
                : Absence.NONE;
    }

    private static @Nullable Edge edge(@Nullable Day day) {
        return day == null ? null : Times.edge(day);
    }

    private static Absence edges(@Nullable Edge start, @Nullable Edge end) {
        return Absence.NONE.withTimes(start, end);
    }

    private @Nullable String bare(Sentence sentence, Stretch part) {
        Stretch bare = grammar.reasons().bare(sentence, part);
        return bare.isEmpty() ? null : sentence.text(bare);
    }

    private @Nullable String person(Sentence sentence, Stretch part) {
        return grammar.people().at(sentence, part.start()).map(sentence::text).orElseGet(() -> bare(sentence, part));
    }
}
