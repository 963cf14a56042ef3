package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.NearestReading;
import cn.fuban.directory.Names;
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
    private static final Pattern WHOLE = Pattern.compile("期限|节点|截止|时限|到期|过期|超期|逾期|还剩|时间表|时间安排|哪些日子");

    private final NearestReading nearest;
    private final Desk desk;
    private final Deadlines deadlines;
    private final DeadlineAnswer answer;
    private final Names names;

    MeetingDeadlineSkill(NearestReading nearest, Desk desk, Deadlines deadlines, DeadlineAnswer answer, Names names) {
        this.names = names;
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
        List<DueDate> all = ofUnit(wanted, anchor.get(), turn).stream()
                .map(definition -> due(definition, anchor.get()))
                .toList();
        List<DueDate> ahead =
                all.stream().filter(due -> !due.date().isBefore(turn.today())).toList();
        List<DueDate> dates = asked.isEmpty() && !spoken.isNamed() && !ahead.isEmpty() ? ahead : all;
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

    /** Of several deadlines those that the unit named, or else the speaker's, has been given; all when it has none. */
    private List<Definition> ofUnit(List<Definition> wanted, Anchored anchor, Turn turn) {
        if (wanted.size() == 1 || anchor.meeting().isEmpty()) return wanted;
        List<String> units = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.units().stream())
                .map(unit -> unit.id().value())
                .toList();
        List<String> meant = units.isEmpty() ? List.of(turn.person().unit().id().value()) : units;
        List<Definition> own = turn
                .records()
                .find(Meeting.TYPE, anchor.meeting().get().key())
                .stream()
                .flatMap(meeting -> meeting.followUp().assignments().stream())
                .filter(given -> meant.contains(given.unit()))
                .flatMap(given ->
                        wanted.stream().filter(definition -> definition.care().owes() == given.as()))
                .distinct()
                .toList();
        return own.isEmpty() ? wanted : own;
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
        return spoken.number().isPresent()
                ? Optional.empty()
                : current(meetings, asked.isEmpty() ? deadlines.of(kind) : asked, turn.now());
    }

    /** What comes after a meeting is asked of the last one while it is still due, everything else of the next one. */
    private Optional<Anchored> current(Meetings meetings, List<Definition> asked, ZonedDateTime now) {
        List<Definition> after = asked.stream()
                .filter(definition -> !definition.offset().isBefore())
                .toList();
        Optional<Meeting> last =
                meetings.where(meeting -> !meeting.appointment().start().isAfter(now.toInstant())).all().stream()
                        .reduce((earlier, later) -> later)
                        .filter(meeting -> stillDue(meeting, after, now));
        Optional<Meeting> next = meetings.ahead(now.toInstant()).all().stream().findFirst();
        boolean onlyAfter = after.size() == asked.size();
        return (onlyAfter ? last.or(() -> next) : next.or(() -> last)).map(this::anchored);
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
