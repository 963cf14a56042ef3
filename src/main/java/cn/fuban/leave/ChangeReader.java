package cn.fuban.leave;

import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression.Count;
import cn.fuban.language.TimeExpression.Day;
import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import cn.fuban.leave.DestinationReader.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a change: before the word for changing which leave is meant, behind it what is to be different. */
final class ChangeReader {
    private final LeaveGrammar grammar;
    private final ReplyReader replies;
    private final Durations durations;
    private final List<String> changes;
    private final List<String> notChanges;
    private final List<String> longer;
    private final List<String> untilLater;
    private final List<String> shorter;
    private final List<String> saysReason;
    private final List<String> saysSubstitute;
    private final List<String> saysDestination;
    private final List<String> saysEnd;

    ChangeReader(LeaveGrammar grammar, ReplyReader replies, Durations durations) {
        this.durations = durations;
        this.grammar = grammar;
        this.replies = replies;
        LeaveWords words = grammar.words();
        changes = words.line("changes");
        notChanges = words.line("notChanges");
        longer = words.line("longer");
        untilLater = words.line("untilLater");
        shorter = words.line("shorter");
        saysReason = words.line("saysReason");
        saysSubstitute = words.line("saysSubstitute");
        saysDestination = words.line("saysDestination");
        saysEnd = words.line("saysEnd");
    }

    /** Whether it is said that something is to be different. */
    boolean isIn(Sentence sentence) {
        return verb(sentence).isPresent() || counted(sentence).isPresent();
    }

    SaidLeave read(Utterance utterance) {
        Sentence sentence = Sentence.of(utterance);
        Stretch verb = verb(sentence).orElse(new Stretch(0, 0));
        Stretch before = new Stretch(0, verb.start());
        Stretch after = new Stretch(verb.end(), sentence.length());
        Optional<Double> counted = counted(sentence);
        if (counted.isPresent()) {
            SaidLeave.Timing timing = new SaidLeave.Timing(false, null, counted.get(), List.of());
            return new SaidLeave(Absence.NONE, replies.meant(sentence), SaidLeave.Reply.NONE, timing, Map.of());
        }
        Absence target = replies.meant(sentence, before);
        Times times =
                grammar.times().in(sentence).where(said -> said.at() >= verb.start() && !isDenied(sentence, said.at()));
        Map<String, Words> because = new HashMap<>();
        Absence changed = changed(sentence, new Change(before, verb, after), times, target, because);
        Double delta = changed.start() == null && changed.end() == null
                ? times.of(Length.class).findFirst().map(Times::daysOf).orElse(null)
                : null;
        boolean backwards = sentence.has(verb, shorter);
        boolean lasts = delta != null && sentence.has(verb, longer);
        Absence value = delta != null && !lasts && !backwards ? changed.withDays(delta) : changed;
        Double by = lasts ? delta : backwards && delta != null ? Double.valueOf(-delta) : null;
        SaidLeave.Timing timing = new SaidLeave.Timing(false, null, by, List.of());
        return new SaidLeave(value, target, SaidLeave.Reply.NONE, timing, Map.copyOf(because));
    }

    /** 往后推一天, where the grammar of time has taken the verb with the length. */
    private Optional<Double> counted(Sentence sentence) {
        return grammar.times()
                .in(sentence)
                .of(Count.class)
                .filter(count -> count.anchor() instanceof Anchor.Unsaid)
                .findFirst()
                .map(count -> (double) count.steps());
    }

    /** The first word for changing that is no part of another, such as 参加 or 改造. */
    private Optional<Stretch> verb(Sentence sentence) {
        int at = 0;
        while (at < sentence.length()) {
            Optional<Integer> other = sentence.after(at, notChanges);
            Optional<Integer> end = other.isPresent() ? Optional.empty() : sentence.after(at, changes);
            if (end.isPresent()) {
                return Optional.of(new Stretch(at, end.get()));
            }
            at = other.orElse(at + 1);
        }
        return Optional.empty();
    }

    /** 不用到周五. */
    private static boolean isDenied(Sentence sentence, int at) {
        return List.of("不用", "不必", "不是").stream()
                .anyMatch(word -> sentence.signs().startsWith(word, at - word.length()));
    }

    /** Where the word for changing stands, and what stands before and behind it. */
    private record Change(Stretch before, Stretch verb, Stretch after) {}

    private Absence changed(Sentence sentence, Change change, Times times, Absence target, Map<String, Words> because) {
        Stretch verb = change.verb();
        Stretch after = change.after();
        Stretch around = new Stretch(0, verb.end());
        if (sentence.has(around, saysReason)) {
            because(because, "reason", sentence, bareAt(sentence, after));
            return Absence.NONE.withReason(bare(sentence, after));
        }
        if (sentence.has(around, saysSubstitute)) {
            because(because, "substitute", sentence, personAt(sentence, after));
            return Absence.NONE.withSubstitute(person(sentence, after));
        }
        Optional<Found> place = grammar.destinations()
                .in(sentence)
                .filter(found -> after.holds(found.name().start()));
        if (sentence.has(around, saysDestination)) {
            because(because, "destination", sentence, place.map(Found::name).orElseGet(() -> bareAt(sentence, after)));
            String name = place.map(Found::text).orElseGet(() -> bare(sentence, after));
            return Absence.NONE.withDestination(name);
        }
        place.ifPresent(found -> because(because, "destination", sentence, found.name()));
        Absence timed = times(sentence, change, times, target, because);
        return timed.with(Absence.NONE.withDestination(place.map(Found::text).orElse(null)));
    }

    /** A day is the new beginning, unless it is the end that is spoken of. */
    private Absence times(Sentence sentence, Change change, Times times, Absence target, Map<String, Words> because) {
        Optional<Span> span = times.span();
        if (span.isPresent()) {
            because(because, "start", span.get().from());
            because(because, "end", span.get().to());
            return edges(edge(span.get().from()), edge(span.get().to()));
        }
        boolean end = sentence.has(change.before(), saysEnd)
                || untilLater.contains(sentence.text(change.verb()))
                || times.all().stream().anyMatch(said -> said.role() == Times.Role.COMES_BACK)
                || times.of(Span.class).anyMatch(until -> until.from() == null);
        Optional<Day> day = times.of(Day.class)
                .findFirst()
                .or(() -> times.of(Span.class)
                        .map(open -> open.from() == null ? open.to() : open.from())
                        .findFirst());
        if (day.isPresent()) {
            because(because, end ? "end" : "start", day.get());
            Edge edge = Times.edge(day.get());
            return end ? edges(null, edge) : edges(edge, lasting(edge, times));
        }
        Edge start = target.start();
        Optional<TimeOfDay> part = times.of(TimeOfDay.class).findFirst();
        return part.isPresent() && start != null
                ? edges(Times.edge(start.date(), part.get()), Times.edge(start.date(), part.get()))
                : Absence.NONE;
    }

    /** 明天一天: with a length the day is the first of so many. */
    private @Nullable Edge lasting(Edge start, Times times) {
        return times.days()
                .map(length -> durations.last(start, Times.daysOf(length), durations.isByWorkdays(length, null)))
                .orElse(null);
    }

    private static void because(Map<String, Words> because, String slot, @Nullable Day day) {
        if (day != null) {
            because.put(slot, day.words());
        }
    }

    private static void because(Map<String, Words> because, String slot, Sentence sentence, Stretch where) {
        if (!where.isEmpty()) {
            because.put(slot, sentence.words(where));
        }
    }

    private static @Nullable Edge edge(@Nullable Day day) {
        return day == null ? null : Times.edge(day);
    }

    private static Absence edges(@Nullable Edge start, @Nullable Edge end) {
        return Absence.NONE.withTimes(start, end);
    }

    private @Nullable String bare(Sentence sentence, Stretch part) {
        Stretch bare = bareAt(sentence, part);
        return bare.isEmpty() ? null : sentence.text(bare);
    }

    private Stretch bareAt(Sentence sentence, Stretch part) {
        return grammar.reasons().bare(sentence, part);
    }

    private @Nullable String person(Sentence sentence, Stretch part) {
        Stretch person = personAt(sentence, part);
        return person.isEmpty() ? null : sentence.text(person);
    }

    private Stretch personAt(Sentence sentence, Stretch part) {
        return grammar.people().at(sentence, part.start()).orElseGet(() -> bareAt(sentence, part));
    }
}
