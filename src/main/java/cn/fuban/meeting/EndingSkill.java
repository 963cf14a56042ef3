package cn.fuban.meeting;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.DueDate;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.meeting.events.MeetingEnded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 散会: the meeting has ended, and whoever keeps its affairs is asked which units have something to do. */
final class EndingSkill implements Skill {
    private final Desk desk;
    private final MeetingRules rules;
    private final WhichOne which;

    EndingSkill(Desk desk, MeetingRules rules, WhichOne which) {
        this.desk = desk;
        this.rules = rules;
        this.which = which;
    }

    @Override
    public String name() {
        return "meeting-ending";
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.end");
    }

    @Override
    public Outcome answer(Turn turn) {
        return which.of(turn, name(), said -> meant(said, turn), (meeting, said) -> end(meeting, turn));
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        return which.answered(turn, dialogue, said -> meant(said, turn), (meeting, said) -> end(meeting, turn));
    }

    /** By number, or the one of today that has begun; failing that the last that nobody has ended. */
    private List<Meeting> meant(Utterance said, Turn turn) {
        Spoken spoken = Spoken.in(said);
        Meetings all = Meetings.in(turn.records()).where(spoken::fits);
        if (spoken.number().isPresent()) return all.all();
        LocalDate today = turn.today();
        Optional<LocalDate> day = said.firstDay().map(TimeExpression.Day::date);
        Meetings open = all.where(Meeting::isPlanned)
                .where(meeting -> !meeting.day(desk.zone()).isAfter(day.orElse(today)));
        List<Meeting> begun = open.on(day.orElse(today), desk.zone())
                .where(meeting -> !meeting.appointment().start().isAfter(now(turn)))
                .all();
        if (!begun.isEmpty()) return begun;
        List<Meeting> thatDay = open.on(day.orElse(today), desk.zone()).all();
        if (!thatDay.isEmpty()) return thatDay;
        List<Meeting> last =
                open.all().stream().reduce((earlier, later) -> later).stream().toList();
        return last.isEmpty() ? all.on(today, desk.zone()).all() : last;
    }

    private Outcome end(Meeting meeting, Turn turn) {
        Optional<Refusal> refusal = rules.ending(turn.person(), meeting, turn.now());
        if (refusal.isPresent()) return desk.refuse(refusal.get()).ending();
        Meeting after = meeting.ended();
        Outcome outcome = desk.reminders()
                .change(Optional.of(meeting), after, now(turn))
                .record(Desk.onRecord(turn, "meeting.ended", meeting.id().key()))
                .ending();
        boolean keepsAffairs =
                rules.givingToUnits(turn.person(), after, now(turn)).isEmpty()
                        && !desk.kinds().of(after.id()).isChairedBy(turn.person());
        outcome = outcome.happened(ended(after, keepsAffairs));
        if (!desk.duties().areGivenByMeetingsOf(after.id().kind()))
            return outcome.saying(said("end.done", after, turn).reply().orElseThrow());
        if (keepsAffairs)
            return outcome.and(said("end.ask", after, turn)).asking(UnitsSkill.dialogue(after, now(turn)));
        return outcome.and(said("end.noted", after, turn))
                .remind(desk.reminders().askingForUnits(after, now(turn)));
    }

    private MeetingEnded ended(Meeting meeting, boolean keptByEnder) {
        return new MeetingEnded(
                meeting.id().kind(),
                meeting.id().number(),
                desk.kinds().title(meeting.id()),
                desk.kinds().tag(meeting.id()),
                meeting.day(desk.zone()),
                keptByEnder);
    }

    private Outcome said(String key, Meeting meeting, Turn turn) {
        return Outcome.reply(desk.phrases()
                .reply(
                        key,
                        Map.of(
                                "meeting", desk.kinds().title(meeting.id()),
                                "tag", desk.kinds().tag(meeting.id()),
                                "dates", desk.timeline().of(officeDates(meeting), turn.today()))));
    }

    /** What the office itself has to do from now on. */
    private List<DueDate> officeDates(Meeting meeting) {
        return desk.duties().of(meeting).stream()
                .filter(duty -> duty.assignment().isEmpty()
                        && !duty.definition().offset().isBefore())
                .map(Duty::due)
                .toList();
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
