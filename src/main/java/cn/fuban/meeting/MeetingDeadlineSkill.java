package cn.fuban.meeting;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.HowCounted;
import cn.fuban.deadline.NearestReading;
import cn.fuban.language.Anchor;
import cn.fuban.language.Language;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which date: by a planned meeting, or by a day that the question names. */
final class MeetingDeadlineSkill implements Skill {
    private static final String RULES = "rules.question";
    private static final String COUNT = "deadline.count";
    private static final String SAID = "said";
    private static final String ASKED = "asked";

    /** What asks for all dates of a meeting rather than for one. */
    private static final Pattern WHOLE = Pattern.compile("期限|节点|截止|时限|到期|过期|超期|逾期|还剩|时间表|时间安排|哪些日子");

    /** What asks about one meeting, not about meetings of the kind. */
    private static final Pattern WHICH = Pattern.compile("[下这本上]一?次");

    /** A meeting that is not named. */
    private static final Pattern HELD = Pattern.compile("开会|散会|的会|会后|会前|过会|会上");

    /** What asks for a day. */
    private static final Pattern WHICH_DAY =
            Pattern.compile("哪一?天|几号|什么时候|何时|啥时候|周几|星期几|礼拜几|好久|截止|到期|期限|最晚|最迟|赶得上|来得及|大限|日子|几时|最后一天|末尾|到点|到头");

    private static final Pattern DUE_BEFORE = Pattern.compile("(到期|截止|届满|期满|失效|过期|到头)(之|以)?$");

    private static final Pattern FOLLOW_UP = Pattern.compile("^(那|还有)?\\S{1,12}(呢|呐|喃)[?。!]?$");

    private final NearestReading nearest;
    private final Language language;
    private final WantedDeadlines deadlines;
    private final Anchors anchors;
    private final DeadlineAnswer answer;
    private final Rehearsal rehearsal;

    MeetingDeadlineSkill(
            NearestReading nearest,
            Language language,
            WantedDeadlines deadlines,
            Anchors anchors,
            DeadlineAnswer answer,
            Rehearsal rehearsal) {
        this.nearest = nearest;
        this.language = language;
        this.deadlines = deadlines;
        this.anchors = anchors;
        this.answer = answer;
        this.rehearsal = rehearsal;
    }

    @Override
    public String name() {
        return "meeting-deadlines";
    }

    @Override
    public Set<String> intents() {
        return Set.of("deadline.question");
    }

    /** The day of an event, the question which day, and the words for a deadline that follows from it. */
    @Override
    public boolean isPlainlyFor(Turn turn) {
        String text = turn.utterance().text();
        return (WHICH_DAY.matcher(text).find() || deadlines.isLastIn(text))
                && (deadlines.isNamedIn(text)
                        || stepsFromMeeting(turn.utterance()).isPresent())
                && !deadlines.isUncounted(text)
                && (hasDay(turn) || deadlines.isOfPeriod(text));
    }

    /** A day, a meeting, and at the end, by itself, the name of a deadline: 12月8号开常务会，材料. */
    @Override
    public boolean isOnlyFor(Turn turn) {
        boolean timed =
                turn.utterance().firstDay().filter(day -> day.clock() != null).isPresent();
        return !timed
                && hasDay(turn)
                && deadlines.isLastAloneIn(turn.utterance().text());
    }

    private boolean hasDay(Turn turn) {
        return turn.utterance().firstDay().isPresent() || MeetingDay.isJustNow(turn.utterance());
    }

    @Override
    public Outcome answer(Turn turn) {
        Utterance said = nearest.of(turn.utterance());
        return about(said, said.text(), turn);
    }

    /** How the answer before was counted, the same for another day, or another date of the same meeting. */
    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Utterance before = nearest.of(language.read(
                dialogue.slots().getOrDefault(SAID, ""), turn.now().toLocalDateTime()));
        String askedBefore = dialogue.slots().getOrDefault(ASKED, "");
        String text = turn.utterance().text();
        if (HowCounted.isAskedIn(text)) return Optional.of(about(before, askedBefore, turn));
        if (!FOLLOW_UP.matcher(text).find()) return Optional.empty();
        boolean otherDay = turn.utterance().firstDay().isPresent()
                || Spoken.in(turn.utterance()).isNamed();
        if (otherDay) return Optional.of(about(nearest.of(turn.utterance()), askedBefore, turn));
        return deadlines.isNamedIn(text) ? Optional.of(about(before, text, turn)) : Optional.empty();
    }

    /**
     * The dates that are asked for in one text, counted from what another says. Without a day and without a meeting the
     * question is about the rule itself.
     */
    private Outcome about(Utterance anchorSaid, String asked, Turn turn) {
        Spoken spoken = Spoken.in(anchorSaid);
        if (deadlines.isUncounted(asked)) return Outcome.passOn(RULES);
        String kind = deadlines.kindOf(asked, spoken.kind());
        List<Definition> named = deadlines.namedIn(asked, kind);
        if (countsOtherwise(anchorSaid, named, spoken)) return Outcome.passOn(COUNT);
        List<Definition> all = named.isEmpty() ? deadlines.all(kind) : named;
        Optional<Anchored> anchor = anchors.in(anchorSaid, kind, all, Meetings.in(turn.records()), turn.now());
        if (anchor.isEmpty() && isCountedFromDay(anchorSaid, asked)) return Outcome.passOn(COUNT);
        if (anchor.isEmpty()) {
            boolean ofOne = spoken.number().isPresent() || WHICH.matcher(asked).find();
            return ofOne && !spoken.foreign() && !named.isEmpty()
                    ? answer.notPlanned(kind, spoken.number(), named)
                    : Outcome.passOn(RULES);
        }
        Optional<TimeExpression.Count> steps = stepsFromMeeting(anchorSaid);
        if (named.isEmpty() && steps.isPresent())
            return answer.counted(anchor.get(), steps.get(), turn.today()).listening(answered(anchorSaid, asked, turn));
        boolean whole = spoken.isNamed() || WHOLE.matcher(asked).find();
        if (all.isEmpty() || (named.isEmpty() && !whole)) return Outcome.passOn(RULES);
        boolean supposed = named.isEmpty()
                && spoken.kind().isPresent()
                && anchor.get().meeting().isEmpty()
                && Rehearsal.isAskedFor(asked);
        if (supposed) return rehearsal.of(kind, anchor.get().day().first(), anchorSaid, turn);
        List<DueDate> dates = deadlines.dates(all, anchor.get(), anchorSaid, turn);
        Optional<TimeExpression.Count> fromDue = stepsFromDue(anchorSaid);
        if (dates.size() == 1 && fromDue.isPresent())
            return answer.counted(dates.get(0), fromDue.get(), turn.today())
                    .listening(answered(anchorSaid, asked, turn));
        boolean onlyAhead = named.isEmpty() && !spoken.isNamed();
        return answer.of(
                        anchor.get(),
                        onlyAhead ? ahead(dates, turn) : dates,
                        Verdict.asked(
                                anchorSaid,
                                anchor.get(),
                                dates.get(0),
                                turn.now().getZone()),
                        turn.now())
                .listening(answered(anchorSaid, asked, turn));
    }

    private Dialogue answered(Utterance said, String asked, Turn turn) {
        return new Dialogue(
                name(),
                "answered",
                Map.of(SAID, said.raw(), ASKED, asked),
                turn.now().toInstant());
    }

    /** 要报区委的，今天1月19，三个工作日算到哪天: all that is needed is said. */
    private static boolean isCountedFromDay(Utterance said, String asked) {
        return said.firstDay().isPresent()
                && WHICH_DAY.matcher(asked).find()
                && said.times().stream().anyMatch(time -> workdays(time).isPresent());
    }

    private static List<DueDate> ahead(List<DueDate> dates, Turn turn) {
        List<DueDate> ahead =
                dates.stream().filter(due -> !due.date().isBefore(turn.today())).toList();
        return ahead.isEmpty() ? dates : ahead;
    }

    /** 7月15日交办的，限4个工作日: a number of working days is said that is none of the deadlines that are named. */
    private static boolean countsOtherwise(Utterance said, List<Definition> named, Spoken spoken) {
        Optional<Integer> days =
                said.times().stream().flatMap(time -> workdays(time).stream()).findFirst();
        boolean own = named.stream()
                .anyMatch(definition -> days.filter(
                                n -> n == Math.abs(definition.offset().amount()))
                        .isPresent());
        boolean fromMeeting = spoken.isNamed() || HELD.matcher(said.text()).find();
        return days.isPresent() && !own && !fromMeeting;
    }

    private static Optional<Integer> workdays(TimeExpression time) {
        if (time instanceof TimeExpression.Length length && length.unit() == TimeExpression.Unit.WORKING_DAY)
            return Optional.of((int) length.amount());
        boolean counted = time instanceof TimeExpression.Count count
                && !(count.anchor() instanceof Anchor.Meeting)
                && count.unit() == TimeExpression.Unit.WORKING_DAY;
        return counted ? Optional.of(Math.abs(((TimeExpression.Count) time).steps())) : Optional.empty();
    }

    /** 到期前30天、截止前2个工作日: so many days from the date that is answered. */
    private static Optional<TimeExpression.Count> stepsFromDue(Utterance said) {
        return said.first(TimeExpression.Count.class)
                .filter(count -> count.anchor() instanceof Anchor.Unsaid)
                .filter(count -> DUE_BEFORE
                        .matcher(said.raw().substring(0, count.words().start()))
                        .find());
    }

    /** 会前2个工作日: so many days from the meeting, when no deadline is named. */
    private static Optional<TimeExpression.Count> stepsFromMeeting(Utterance said) {
        boolean ofMeeting = said.meeting().isPresent();
        return said.first(TimeExpression.Count.class)
                .filter(count -> count.anchor() instanceof Anchor.Meeting
                        || (ofMeeting && count.anchor() instanceof Anchor.Unsaid));
    }
}
