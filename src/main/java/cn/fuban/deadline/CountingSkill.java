package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts days for whoever asks: to a date, between two dates, and whether a day is worked. */
final class CountingSkill implements Skill {
    private static final Pattern ABOUT_COUNTING = Pattern.compile("数|算|工作日");

    private static final String DEADLINE = "deadline.question";
    private static final String SAID = "said";

    private final Deadlines deadlines;
    private final NearestReading nearest;
    private final WorkCalendar calendar;
    private final Arithmetic arithmetic;
    private final Messages messages;

    CountingSkill(
            Deadlines deadlines,
            NearestReading nearest,
            WorkCalendar calendar,
            Arithmetic arithmetic,
            Messages messages) {
        this.deadlines = deadlines;
        this.nearest = nearest;
        this.calendar = calendar;
        this.arithmetic = arithmetic;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public Set<String> intents() {
        return Set.of("deadline.count");
    }

    /** A count of working days from a day, and either the question which day it leads to or nothing else at all. */
    @Override
    public boolean isPlainlyFor(Turn turn) {
        return turn.utterance().meeting().isEmpty() && new CountForm(nearest.of(turn.utterance())).isPlain();
    }

    /** A count of working days from a day and the question which day it leads to, or nothing else. */
    @Override
    public boolean isOnlyFor(Turn turn) {
        return isPlainlyFor(turn) && new CountForm(nearest.of(turn.utterance())).isOfWorkdays();
    }

    /** What cannot be counted from a day that was said may hang on a meeting. */
    @Override
    public Outcome answer(Turn turn) {
        Utterance said = nearest.of(turn.utterance());
        if (CountReader.hangsOnMeeting(said) || deadlines.countsLater(said)) return Outcome.passOn(DEADLINE);
        return counted(said)
                .map(outcome -> outcome.listening(new Dialogue(
                        name(), "answered", Map.of(SAID, said.raw()), turn.now().toInstant())))
                .orElseGet(() -> unread(said));
    }

    /** How the answer before was counted. */
    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (!HowCounted.isAskedIn(turn.utterance().text())) return Optional.empty();
        LocalDateTime then =
                LocalDateTime.ofInstant(dialogue.since(), turn.now().getZone());
        return counted(nearest.of(dialogue.slots().getOrDefault(SAID, ""), then));
    }

    private Outcome unread(Utterance said) {
        boolean counting =
                ABOUT_COUNTING.matcher(said.text()).find() && said.meeting().isEmpty();
        return counting ? reply(messages.say("deadline.count.how")) : Outcome.passOn(DEADLINE);
    }

    private Optional<Outcome> counted(Utterance said) {
        LocalDate today = said.now().toLocalDate();
        return new HolidayReader(today, calendar)
                .read(said)
                .or(() -> new CountReader(today).read(said))
                .map(asked -> counted(asked, today));
    }

    private Outcome counted(Asked asked, LocalDate today) {
        if (asked instanceof Asked.Steps steps && Math.abs((long) steps.steps()) > WorkCalendar.MAX_COUNT)
            return reply(messages.say("deadline.count.toofar", Map.of("most", WorkCalendar.MAX_COUNT)));
        CountWords.Counted counted = asked.in(new CountWords(calendar, arithmetic, messages, today));
        return reply(counted.text())
                .understood(Understanding.dating(List.of(), counted.dates(), counted.provisional()));
    }

    private Outcome reply(String text) {
        return Outcome.reply(new Reply(messages.say("deadline.count.title"), text));
    }
}
