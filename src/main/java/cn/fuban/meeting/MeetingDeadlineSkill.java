package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.NearestReading;
import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which date: by a planned meeting, or by a day that the question names. */
final class MeetingDeadlineSkill implements Skill {
    /** What asks for all dates of a meeting rather than for one. */
    private static final Pattern WHOLE = Pattern.compile("期限|节点|截止|时间表|时间安排|哪些日子");

    private final NearestReading nearest;
    private final Desk desk;
    private final Deadlines deadlines;
    private final DeadlineAnswer answer;

    MeetingDeadlineSkill(NearestReading nearest, Desk desk, Deadlines deadlines, DeadlineAnswer answer) {
        this.nearest = nearest;
        this.desk = desk;
        this.deadlines = deadlines;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "meeting-deadlines";
    }

    @Override
    public Set<String> intents() {
        return Set.of("deadline.question");
    }

    /** Without a day and without a meeting the question is about the rule itself. */
    @Override
    public Outcome answer(Turn turn) {
        Utterance utterance = nearest.of(turn.utterance());
        Spoken spoken = Spoken.in(utterance);
        String kind = spoken.kind().orElseGet(() -> kindByWords(utterance.text()));
        List<Definition> asked = deadlines.askedFor(kind, utterance.text());
        Optional<Anchored> anchor = spoken.foreign() ? Optional.empty() : anchor(utterance, spoken, kind, asked, turn);
        if (anchor.isEmpty()) return Outcome.passOn("rules.question");
        Optional<TimeExpression.Count> count =
                utterance.first(TimeExpression.Count.class).filter(said -> said.anchor() instanceof Anchor.Meeting);
        if (asked.isEmpty() && count.isPresent() && count.get().unit() == TimeExpression.Unit.WORKING_DAY)
            return answer.counted(anchor.get(), count.get().steps(), turn.today());
        boolean whole = spoken.isNamed() || WHOLE.matcher(utterance.text()).find();
        List<Definition> wanted = asked.isEmpty() && whole ? deadlines.of(kind) : asked;
        if (wanted.isEmpty()) return Outcome.passOn("rules.question");
        List<DueDate> dates =
                wanted.stream().map(definition -> due(definition, anchor.get())).toList();
        return answer.of(anchor.get(), dates, turn.now());
    }

    /** When no kind is named: the usual one, unless only the deadlines of another event are spoken of. */
    private String kindByWords(String text) {
        String usual = desk.kinds().usual();
        if (!deadlines.askedFor(usual, text).isEmpty()) return usual;
        return deadlines.anchors().stream()
                .filter(anchor -> !deadlines.askedFor(anchor, text).isEmpty())
                .findFirst()
                .orElse(usual);
    }

    private DueDate due(Definition definition, Anchored anchor) {
        boolean before = definition.offset().isBefore();
        return deadlines.due(
                definition, before ? anchor.day().first() : anchor.day().last());
    }

    private Optional<Anchored> anchor(
            Utterance utterance, Spoken spoken, String kind, List<Definition> asked, Turn turn) {
        Meetings meetings = Meetings.in(turn.records())
                .where(meeting -> meeting.id().kind().equals(kind))
                .where(meeting -> meeting.state() != Meeting.State.CANCELLED);
        if (spoken.number().isPresent()) {
            Optional<Anchored> numbered =
                    meetings.where(spoken::fits).all().stream().findFirst().map(this::anchored);
            if (numbered.isPresent()) return numbered;
        }
        Predicate<LocalDate> hasMeeting =
                day -> !meetings.on(day, desk.zone()).all().isEmpty();
        Optional<MeetingDay> day = MeetingDay.known(utterance, turn.today(), hasMeeting);
        if (day.isPresent())
            return Optional.of(meetings.on(day.get().first(), desk.zone()).all().stream()
                    .findFirst()
                    .map(this::anchored)
                    .orElseGet(() -> new Anchored(Optional.empty(), kind, day.get())));
        return spoken.number().isPresent() ? Optional.empty() : current(meetings, asked, turn.now());
    }

    /** What comes after a meeting is asked of the last one while it is still due, everything else of the next one. */
    private Optional<Anchored> current(Meetings meetings, List<Definition> asked, ZonedDateTime now) {
        boolean after = !asked.isEmpty()
                && asked.stream().noneMatch(definition -> definition.offset().isBefore());
        Optional<Meeting> last =
                meetings.where(meeting -> !meeting.appointment().start().isAfter(now.toInstant())).all().stream()
                        .reduce((earlier, later) -> later)
                        .filter(meeting -> after && stillDue(meeting, asked, now));
        return last.or(() -> meetings.ahead(now.toInstant()).all().stream().findFirst())
                .map(this::anchored);
    }

    private boolean stillDue(Meeting meeting, List<Definition> asked, ZonedDateTime now) {
        return asked.stream()
                .map(definition -> deadlines.due(definition, meeting.day(desk.zone())))
                .anyMatch(due -> !due.date().isBefore(now.toLocalDate()));
    }

    private Anchored anchored(Meeting meeting) {
        LocalDate day = meeting.day(desk.zone());
        return new Anchored(Optional.of(meeting.id()), meeting.id().kind(), new MeetingDay(day, day));
    }

    /**
     * What is counted from.
     *
     * @param meeting empty when only a day was named on which no meeting is known
     */
    record Anchored(Optional<MeetingId> meeting, String kind, MeetingDay day) {}
}
