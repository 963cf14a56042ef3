package cn.fuban.leave;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is said in an open request into it. */
final class Slots {
    private static final Pattern QUESTION = Pattern.compile("[?？]|吗|什么|怎么|怎样|咋|几天|多少|哪个|哪些|哪天|谁批|找谁|可不可以|能不能|需不需要|要不要");
    private static final Pattern YES = Pattern.compile("^(是|要|对|嗯|离开|出区|要离开|要出去|出去|是的|离区|会|要的|对的)[的了啊]?$");
    private static final Pattern NO = Pattern.compile("^(不|否|没|在区|就在|在家|区内|本地).*");
    private static final Pattern ACTING = Pattern.compile(
            "代行|代理|代办|代管|代班|替我(?!参|开|请)|顶岗|顶我|顶班|顶替|AB角|ab角|代我(?!参|开|请)|帮我(盯|看|顶|守|管)|工作.{0,4}(交给|由)|交给|委托|主持工作");

    private static final Pattern DUTY = Pattern.compile("公");
    private static final Pattern PRIVATE = Pattern.compile("私|个人|自己|家");
    /** How much more than a name with its post a person alone can be. */
    private static final int LONGEST_POST = 10;

    /** What is answered in words of one's own: 好的 is no place and no reason, and the question is asked again. */
    private static final Set<String> WORDS = Set.of("destination", "reason", "meeting", Request.LATE);

    /** What puts right what was said before: 不对，周五开始. */
    private static final Pattern CORRECTS = Pattern.compile("^(不对|不是|错了|搞错了?|说错了?|写错了?|哦不)");

    /** Who comes instead, and not who chairs: 让黄副局长来. */
    private static final Pattern SENDS =
            Pattern.compile("(?:让|派|叫|喊|换成?|安排|由|请)(.{2,10}?)(?:替我|代我)?(?:来|去|参加|参会|去开|来开|出席)[吧了嘛]?");

    /** Of an absence of one day it says nothing new. */
    private static final Pattern SAME_DAY = Pattern.compile("(当天|当日)(就|能|去)?(回|返|打转|往返).{0,3}");

    private static final double SURE = 0.85;
    private static final double CLEAR = 0.6;

    /** What is no answer to any question about a leave. */
    private static final Set<String> ELSEWHERE =
            Set.of("leave.return", "leave.query", "approval.mine", "agenda.mine", "menu");

    private final LeaveReader reader;
    private final People people;
    private final Questions questions;
    private final Meetings meetings;

    Slots(LeaveReader reader, People people, Questions questions, Meetings meetings) {
        this.reader = reader;
        this.people = people;
        this.questions = questions;
        this.meetings = meetings;
    }

    /** Whose leave it is, as said. */
    record Who(String said, List<Person> people) {}

    /** A request after something was said, and what that was. */
    record Answered(Request request, SaidLeave said) {}

    Who who(SaidLeave said, Turn turn) {
        String named = said.absence().applicant();
        if (named == null) return new Who("", List.of(turn.person()));
        List<Person> meant = enterable(named, turn);
        return new Who(named, meant.isEmpty() ? people.named(named, turn.person()) : meant);
    }

    /** Those named in a text for whom the speaker may put in a leave. */
    List<Person> enterable(String text, Turn turn) {
        return people.named(text, turn.person()).stream()
                .filter(person -> People.mayEnterFor(turn.person(), person))
                .toList();
    }

    Person person(Request request) {
        return people.of(request.who());
    }

    Optional<String> question(Request request, Turn turn) {
        return questions.next(request, person(request), turn.now(), turn.records());
    }

    /** A new request. */
    Request begun(SaidLeave said, Person person, Turn turn) {
        Request begun = Request.of(said.absence(), person.id().value());
        boolean open = reader.isDutyOpen(said.absence(), turn.utterance());
        return settled(timed(open ? begun.with(Request.DUTY, Request.OPEN) : begun, said), turn);
    }

    /** What is said now, if it belongs to the request: the answer to the question, or a change of anything. */
    Optional<Answered> answered(Request request, Turn turn) {
        String text = turn.utterance().text().strip();
        if (isForOthers(turn, request) || Assent.isNeverMind(text)) return Optional.empty();
        if (WORDS.contains(request.asked()) && Assent.isBare(text))
            return Optional.of(
                    new Answered(request, reader.read(RequestSkill.REQUEST, turn.utterance(), turn.person())));
        SaidLeave said = reader.follow(request.said(), asked(request), turn.utterance(), turn.person());
        Optional<Request> special = special(request, text, turn);
        if (special.isPresent()) return Optional.of(new Answered(settled(special.get(), turn), said));
        boolean changed = !said.absence().equals(request.said());
        if (changed && concernsLeave(turn, request))
            return Optional.of(new Answered(settled(timed(request.with(said.absence()), said), turn), said));
        boolean unclear =
                !changed && !request.asked().isEmpty() && turn.intent().confidence() < CLEAR;
        boolean saidBefore = !changed && SAME_DAY.matcher(text).matches();
        return unclear || saidBefore ? Optional.of(new Answered(request, said)) : Optional.empty();
    }

    /** Whether the person no longer wants what is being put together. */
    boolean isGivenUp(Turn turn) {
        return turn.intent().name().equals("leave.cancel")
                && turn.intent().confidence() > CLEAR
                && Leaves.in(turn.records()).tagged(turn.message().text()).isEmpty();
    }

    /** What is no slot of the schema: who acts, in or out of the district, why so late, who chairs. */
    private Optional<Request> special(Request request, String text, Turn turn) {
        if (request.asked().equals(Request.OUTSIDE) && NO.matcher(text).matches())
            return Optional.of(request.with(Request.OUTSIDE, "no"));
        if (request.asked().equals(Request.OUTSIDE) && YES.matcher(text).matches())
            return Optional.of(request.with(Request.OUTSIDE, "yes"));
        if (request.asked().equals(Request.DUTY) && DUTY.matcher(text).find())
            return Optional.of(request.with(request.said().withKind(LeaveKind.OUT)));
        if (request.asked().equals(Request.DUTY) && PRIVATE.matcher(text).find())
            return Optional.of(request.with(Request.DUTY, Request.PRIVATE));
        if (request.asked().equals(Request.LATE)) return Optional.of(request.with(Request.LATE, text));
        List<Person> named = people.named(text, turn.person());
        Matcher sends = SENDS.matcher(text);
        if (request.asked().equals(Request.CHAIR) && sends.matches())
            return Optional.of(request.with(request.said().withSubstitute(sends.group(1))));
        if (request.asked().equals(Request.CHAIR))
            return Optional.of(request.with(
                    Request.CHAIR, named.size() == 1 ? named.get(0).id().value() : Request.NOBODY));
        List<Person> near = nearest(named, person(request));
        boolean alone = request.asked().isEmpty() && isPersonAlone(near, turn);
        if (alone && Planning.kind(request.said()) == LeaveKind.MEETING)
            return Optional.of(request.with(request.said().withSubstitute(text)));
        boolean acting =
                request.asked().equals(Request.ACTING) || ACTING.matcher(text).find() || alone;
        boolean one = near.size() == 1 && !near.get(0).id().value().equals(request.who());
        return acting && one
                ? Optional.of(request.with(Request.ACTING, near.get(0).id().value()))
                : Optional.empty();
    }

    /** Those who could be meant where several of one name are said to act meanwhile. */
    List<Person> severalActing(Request request, Turn turn) {
        String text = turn.utterance().text().strip();
        List<Person> near = nearest(people.named(text, turn.person()), person(request));
        boolean acting = ACTING.matcher(text).find()
                || (near.size() > 1 && text.endsWith(near.get(0).name()) && text.length() <= LONGEST_POST);
        return acting && near.size() > 1 && !isForOthers(turn, request) ? near : List.of();
    }

    /** Of several of one name those of the unit of whoever is away. */
    private static List<Person> nearest(List<Person> named, Person away) {
        List<Person> colleagues = named.stream()
                .filter(person -> person.unit().equals(away.unit()))
                .toList();
        return colleagues.isEmpty() ? named : colleagues;
    }

    /** 办公室主任李娜: said of an open card, it is whoever acts meanwhile. */
    private static boolean isPersonAlone(List<Person> named, Turn turn) {
        String text = turn.utterance().text().strip();
        return named.size() == 1
                && turn.utterance().times().isEmpty()
                && text.endsWith(named.get(0).name())
                && text.length() <= named.get(0).name().length() + LONGEST_POST
                && text.chars().allMatch(Character::isIdeographic);
    }

    /** A question, a button, or something that clearly wants another thing is not for the request. */
    private static boolean isForOthers(Turn turn, Request request) {
        String text = turn.utterance().text();
        String intent = turn.intent().name();
        boolean command = !turn.intent().slots().isEmpty()
                || (ELSEWHERE.contains(intent) && turn.intent().confidence() > SURE && !isToComeBack(turn, request));
        boolean question =
                QUESTION.matcher(text).find() && !intent.equals(RequestSkill.REQUEST) && !intent.equals("leave.change");
        return command || question;
    }

    /** 下午就回来, of an absence that has not begun, is when it ends. */
    private static boolean isToComeBack(Turn turn, Request request) {
        Edge start = request.said().start();
        return turn.intent().name().equals("leave.return")
                && start != null
                && start.date().isAfter(turn.today())
                && !turn.utterance().times().isEmpty();
    }

    /** Something that is asked for may be answered by anything; otherwise it has to sound like leave, or say little more. */
    private static boolean concernsLeave(Turn turn, Request request) {
        boolean leave = turn.intent().name().startsWith("leave.")
                || turn.intent().name().equals("schedule.notice");
        boolean corrects = CORRECTS.matcher(turn.utterance().text()).find()
                && turn.utterance().meeting().isEmpty();
        return leave || corrects || !request.asked().isEmpty() || turn.intent().confidence() < SURE;
    }

    private static String asked(Request request) {
        return switch (request.asked()) {
            case "times", "vague" -> "start";
            case "order" -> "end";
            default -> request.asked();
        };
    }

    private Request timed(Request request, SaidLeave said) {
        Request known = said.timing().vague() == null
                ? request.without(Request.VAGUE)
                : request.with(Request.VAGUE, said.timing().vague());
        return said.timing().others().stream()
                .findFirst()
                .map(other -> known.with(Request.DOUBT, other.why()))
                .orElse(known.without(Request.DOUBT));
    }

    private Request settled(Request request, Turn turn) {
        return Planning.kind(request.said()) == LeaveKind.MEETING
                ? meetings.settled(request, turn.utterance(), turn.now(), turn.records())
                : request;
    }
}
