package cn.fuban.leave;

import cn.fuban.language.TimeExpression.Length;
import cn.fuban.language.TimeExpression.Span;
import cn.fuban.language.TimeExpression.TimeOfDay;
import cn.fuban.language.Utterance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is said in an open dialogue: the answer to what was asked, and whatever else is said beside it. */
final class FollowReader {
    private final RequestReader requests;
    private final ChangeReader changes;
    private final LeaveGrammar grammar;
    private final Durations durations;
    private final Moves moves;

    FollowReader(RequestReader requests, ChangeReader changes, LeaveGrammar grammar, Durations durations) {
        this.requests = requests;
        this.changes = changes;
        this.grammar = grammar;
        this.durations = durations;
        this.moves = new Moves(durations);
    }

    /** The absence as it is after the message, with what the message gave. */
    SaidLeave read(Absence soFar, String asked, Utterance utterance) {
        Sentence sentence = Sentence.of(utterance);
        Times times = grammar.times().in(sentence);
        boolean complete = soFar.start() != null && soFar.end() != null;
        if (complete && changes.isIn(sentence)) {
            return changed(soFar, changes.read(utterance), utterance);
        }
        SaidLeave said = requests.read(utterance);
        Edge half = half(asked, soFar, times);
        if (half != null) {
            Edge start = isReturn(times) ? soFar.start() : half;
            return new SaidLeave(
                    soFar.with(answer(asked, said.absence(), sentence).withTimes(start, half)),
                    said.target(),
                    said.reply(),
                    said.timing(),
                    said.because());
        }
        if (complete
                && !times.all().isEmpty()
                && !asked.equals("part")
                && times.days().isEmpty()) {
            Absence answer = keepingReason(soFar, asked, answer(asked, said.absence(), sentence), sentence)
                    .withKind(kind(soFar, said.absence(), sentence));
            SaidLeave plain = new SaidLeave(
                    isReturn(times) ? answer.withTimes(null, said.absence().end()) : answer,
                    said.target(),
                    said.reply(),
                    said.timing(),
                    said.because());
            return changed(soFar, plain, utterance);
        }
        Absence answer = keepingReason(soFar, asked, answer(asked, said.absence(), sentence), sentence);
        Absence timed = times.all().isEmpty()
                ? answer.withTimes(null, null).withDays(null)
                : timed(asked, soFar, answer, times);
        Absence named = timed.withKind(kind(soFar, timed, sentence));
        return new SaidLeave(soFar.with(named), said.target(), said.reply(), said.timing(), said.because());
    }

    /** 上午, said of an absence of one day, is that day's, and not today's. */
    private static @Nullable Edge half(String asked, Absence soFar, Times times) {
        Edge start = soFar.start();
        Edge end = soFar.end();
        boolean oneDay = start != null && end != null && start.date().equals(end.date());
        boolean alone = times.all().size() == 1;
        Optional<TimeOfDay> part = times.of(TimeOfDay.class).findFirst();
        return start != null && oneDay && alone && !asked.equals("part") && part.isPresent()
                ? Times.edge(start.date(), part.get())
                : null;
    }

    private SaidLeave changed(Absence soFar, SaidLeave said, Utterance utterance) {
        Absence moved =
                moves.applied(soFar, said, utterance.text(), utterance.now().toLocalDate());
        return new SaidLeave(moved, said.target(), said.reply(), SaidLeave.Timing.PLAIN, said.because());
    }

    /** A kind counts only when it is named, or when none was known. */
    private @Nullable LeaveKind kind(Absence soFar, Absence said, Sentence sentence) {
        return soFar.kind() == null
                ? said.kind()
                : grammar.kinds().named(sentence.text(sentence.whole())).orElse(null);
    }

    /** A reason that is known gives way only to one that is called so, or that comes with another place. */
    private Absence keepingReason(Absence soFar, String asked, Absence said, Sentence sentence) {
        boolean meant = asked.equals("reason")
                || soFar.reason() == null
                || said.destination() != null
                || sentence.has(sentence.whole(), grammar.words().line("saysReason"));
        return meant ? said : said.withReason(null);
    }

    /** The words alone are the answer where a place, a reason or a name was asked for. */
    private Absence answer(String asked, Absence said, Sentence sentence) {
        Stretch bare = grammar.reasons().bare(sentence, sentence.whole());
        if (bare.isEmpty()) {
            return said;
        }
        String words = sentence.text(bare);
        return switch (asked) {
            case "destination" ->
                said.destination() == null ? said.withDestination(words).withReason(null) : said;
            case "reason" -> said.reason() == null && !words.equals(said.destination()) ? said.withReason(words) : said;
            case "meeting" -> said.meeting() == null ? said.withMeeting(words).withReason(null) : said;
            default -> said;
        };
    }

    /** Times lean on those that are known: three days are three from the start, Thursday is the one behind it. */
    private Absence timed(String asked, Absence soFar, Absence said, Times times) {
        Edge start = soFar.start();
        if (start == null) {
            return lasting(soFar, said);
        }
        Optional<TimeOfDay> part = times.of(TimeOfDay.class).findFirst();
        if (asked.equals("part") && part.isPresent()) {
            Edge half = Times.edge(start.date(), part.get());
            return said.withTimes(half, half);
        }
        Optional<Length> length = times.days();
        if (length.isPresent() && times.all().size() == 1) {
            boolean workdays = durations.isByWorkdays(length.get(), soFar.kind());
            return said.withTimes(null, durations.last(start, Times.daysOf(length.get()), workdays));
        }
        boolean onlyEnd = asked.equals("end") || said.start() == null || isReturn(times);
        return times.span().isEmpty() && onlyEnd ? said.withTimes(null, notBefore(start, said.end())) : said;
    }

    /** So many days were said before; now it is said from when. */
    private Absence lasting(Absence soFar, Absence said) {
        Edge start = said.start();
        Double days = soFar.days();
        boolean open = start != null
                && days != null
                && said.days() == null
                && (said.end() == null || said.end().date().equals(start.date()));
        if (!open || start == null || days == null || soFar.end() != null) {
            return said;
        }
        LeaveKind kind = said.kind() == null ? soFar.kind() : said.kind();
        boolean half = days == 0.5 && start.part() == Edge.Part.DAY;
        Edge first = half ? start.part(Edge.Part.UNSPECIFIED) : start;
        boolean workdays = kind != null && kind.countsWorkdays();
        return said.withTimes(first, days == 0.5 ? first : durations.last(start, days, workdays));
    }

    private static boolean isReturn(Times times) {
        return times.all().stream().allMatch(said -> said.role() == Times.Role.COMES_BACK)
                || times.of(Span.class).anyMatch(span -> span.from() == null);
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
