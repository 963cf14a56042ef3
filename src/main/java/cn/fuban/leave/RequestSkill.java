package cn.fuban.leave;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 请假, 外出报备: puts a leave together from what is said, asks for what is missing, and stores nothing before the card is confirmed. */
final class RequestSkill implements Skill {
    static final String NAME = "leave-requests";
    static final String REQUEST = "leave.request";
    private static final String CARD = "card";
    private static final String WHO = "who";

    private final LeaveReader reader;
    private final Slots slots;
    private final Planning planning;
    private final RequestWords words;
    private final Filing filing;

    RequestSkill(LeaveReader reader, Slots slots, Planning planning, RequestWords words, Filing filing) {
        this.reader = reader;
        this.slots = slots;
        this.planning = planning;
        this.words = words;
        this.filing = filing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> intents() {
        return Set.of(REQUEST, "leave.confirm");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        if (turn.intent().name().equals("leave.confirm"))
            return Outcome.reply(words.reply("old", Map.of())).privately();
        if (Questions.isOfRules(turn.utterance().text())) return Outcome.passOn("rules.question");
        SaidLeave said = reader.read(REQUEST, turn.utterance(), turn.person());
        return begin(turn, said).understood(understood(said)).privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Request request = new Request(dialogue.slots());
        if (dialogue.step().equals(WHO)) return named(turn, request).map(Outcome::privately);
        Optional<Leave.Plan> plan = planning.plan(request);
        boolean yes = dialogue.step().equals(CARD)
                && plan.isPresent()
                && !turn.message().text().strip().startsWith("同意") // that is said to what waits for approval
                && Assent.isGiven(turn, dialogue, words.confirm(request, plan.get()));
        if (yes) return Optional.of(confirmed(turn, request).privately());
        if (slots.isGivenUp(turn))
            return Optional.of(
                    Outcome.reply(words.reply("givenup", Map.of())).ending().privately());
        List<Person> several = plan.isPresent() ? slots.severalActing(request, turn) : List.of();
        if (!several.isEmpty())
            return Optional.of(whoActs(several, request, turn).privately());
        return slots.answered(request, turn)
                .map(answered -> next(turn, answered.request())
                        .understood(understood(answered.said()))
                        .privately());
    }

    /** Goes on with an existing leave that is to be changed. */
    Outcome change(Turn turn, Request request, SaidLeave said) {
        return next(turn, request)
                .understood(new Understanding(said.slotsOfChange(), List.of(), List.of(), List.of(), false, false));
    }

    private Outcome begin(Turn turn, SaidLeave said) {
        Slots.Who who = slots.who(said, turn);
        if (who.people().size() > 1) return whichPerson(who.people(), slots.begun(said, turn.person(), turn), turn);
        if (who.people().isEmpty()) return Outcome.reply(words.reply("nobody", Map.of("name", who.said())));
        Person person = who.people().get(0);
        if (!People.mayEnterFor(turn.person(), person))
            return Outcome.reply(words.reply("notforothers", Map.of("name", person.name())));
        return next(turn, slots.begun(said, person, turn));
    }

    /** What was said of the leave is kept while it is asked whose it is. */
    private Outcome whichPerson(List<Person> people, Request request, Turn turn) {
        return Outcome.reply(words.reply("whichperson", Map.of("people", titles(people))))
                .asking(new Dialogue(NAME, WHO, request.slots(), turn.now().toInstant()));
    }

    private Outcome whoActs(List<Person> people, Request request, Turn turn) {
        Request asked = request.with(Request.ASKED, Request.ACTING);
        return Outcome.reply(words.reply("whichperson", Map.of("people", titles(people))))
                .asking(new Dialogue(NAME, "ask", asked.slots(), turn.now().toInstant()));
    }

    private Optional<Outcome> named(Turn turn, Request request) {
        List<Person> people = slots.enterable(turn.utterance().text(), turn);
        return people.size() == 1
                ? Optional.of(
                        next(turn, request.with(Request.WHO, people.get(0).id().value())))
                : Optional.empty();
    }

    /** The next question, or the card. */
    private Outcome next(Turn turn, Request request) {
        Optional<String> question = slots.question(request, turn);
        Request asked = request.with(Request.ASKED, question.orElse(""));
        Dialogue open = new Dialogue(
                NAME,
                question.isPresent() ? "ask" : CARD,
                asked.slots(),
                turn.now().toInstant());
        return Outcome.reply(question.map(slot -> words.ask(slot, request, turn.today()))
                        .orElseGet(() ->
                                words.card(request, planning.plan(request).orElseThrow(), turn.now(), turn.records())))
                .asking(open);
    }

    private Outcome confirmed(Turn turn, Request request) {
        Optional<String> question = slots.question(request, turn);
        if (question.isPresent()) return next(turn, request); // the world has changed since the card
        Leave.Plan plan = planning.plan(request).orElseThrow();
        Person person = slots.person(request);
        boolean stopped = words.guards(request, person, plan, turn.now(), turn.records()).stream()
                .anyMatch(Guard::stops);
        if (stopped || !People.mayEnterFor(turn.person(), person)) return next(turn, request);
        return filing.file(turn, request, plan).ending();
    }

    private static List<String> titles(List<Person> people) {
        return people.stream()
                .map(person -> person.name() + "（" + People.post(person) + "）")
                .toList();
    }

    private Understanding understood(SaidLeave said) {
        return new Understanding(reader.slots(said), said.missing(), List.of(), List.of(), false, false);
    }
}
