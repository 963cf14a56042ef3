package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.Utterance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is said in an open dialogue: the answer to what was asked, and whatever else is said beside it. */
final class FollowReader {
    private final RequestReader requests;
    private final LeaveGrammar grammar;
    private final Durations durations;

    FollowReader(RequestReader requests, LeaveGrammar grammar, Durations durations) {
        this.requests = requests;
        this.grammar = grammar;
        this.durations = durations;
    }

    /** The absence as it is after the message, with what the message gave. */
    SaidLeave read(Absence soFar, String asked, Utterance utterance) {
        SaidLeave said = requests.read(utterance);
        Sentence sentence = Sentence.of(utterance);
        Times times = grammar.times().in(sentence);
        Absence answer = answer(asked, soFar, said.absence(), sentence);
        Absence timed = times.all().isEmpty() ? withoutTimes(answer) : timed(asked, soFar, answer, times);
        Absence named = named(timed, soFar, sentence);
        return new SaidLeave(soFar.with(named), said.target(), said.reply(), said.timing(), said.because());
    }

    /** A kind counts only when it is named, or when none was known. */
    private Absence named(Absence answer, Absence soFar, Sentence sentence) {
        LeaveKind kind = soFar.kind() == null
                ? answer.kind()
                : grammar.kinds().named(sentence.text(sentence.whole())).orElse(null);
        return new Absence(
                kind,
                answer.start(),
                answer.end(),
                answer.days(),
                answer.destination(),
                answer.reason(),
                answer.applicant(),
                answer.meeting(),
                answer.substitute());
    }

    /** The words alone are the answer where a place, a reason or a name was asked for. */
    private Absence answer(String asked, Absence soFar, Absence said, Sentence sentence) {
        Stretch bare = grammar.reasons().bare(sentence, sentence.whole());
        if (bare.isEmpty()) {
            return said;
        }
        String words = sentence.text(bare);
        return switch (asked) {
            case "destination" ->
                said.destination() != null
                        ? said
                        : new Absence(null, said.start(), said.end(), said.days(), words, null, null, null, null);
            case "reason" ->
                new Absence(
                        said.kind(),
                        said.start(),
                        said.end(),
                        said.days(),
                        said.destination(),
                        said.reason() == null ? words : said.reason(),
                        null,
                        null,
                        null);
            case "meeting" ->
                said.meeting() != null
                        ? said
                        : new Absence(null, said.start(), said.end(), null, null, null, null, words, said.substitute());
            default -> said;
        };
    }

    private static Absence withoutTimes(Absence said) {
        return new Absence(
                said.kind(),
                null,
                null,
                null,
                said.destination(),
                said.reason(),
                said.applicant(),
                said.meeting(),
                said.substitute());
    }

    private Absence timed(String asked, Absence soFar, Absence said, Times times) {
        Edge start = said.start();
        Edge end = said.end();
        Edge before = soFar.start();
        boolean alone = times.span().isEmpty();
        Optional<TimeOfDay> part = times.of(TimeOfDay.class).findFirst();
        Optional<Length> length = times.days();
        if (asked.equals("part") && part.isPresent() && before != null) {
            start = Times.edge(before.date(), part.get());
            end = start;
        } else if (before != null && length.isPresent() && times.all().size() == 1) {
            start = null;
            end = durations.last(
                    before, Times.daysOf(length.get()), durations.isByWorkdays(length.get(), soFar.kind()));
        } else if (before != null && alone && (asked.equals("end") || said.start() == null || isReturn(times))) {
            end = notBefore(before, end);
            start = null;
        }
        return new Absence(
                said.kind(),
                start,
                end,
                said.days(),
                said.destination(),
                said.reason(),
                said.applicant(),
                said.meeting(),
                said.substitute());
    }

    private static boolean isReturn(Times times) {
        return times.all().stream().allMatch(said -> said.role() == Times.Role.COMES_BACK)
                || times.of(cn.fuban.language.TimeExpression.Span.class).anyMatch(span -> span.from() == null);
    }

    /** A weekday or a date is looked for behind the start. */
    private static @Nullable Edge notBefore(Edge start, @Nullable Edge end) {
        Edge later = end;
        while (later != null && later.date().isBefore(start.date())) {
            later = later.on(later.date().plusWeeks(1));
        }
        return later;
    }
}
