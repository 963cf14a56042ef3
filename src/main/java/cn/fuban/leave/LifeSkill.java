package cn.fuban.leave;

import cn.fuban.conversation.Assent;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** 撤回、改、销假: what becomes of a leave after it was confirmed. */
final class LifeSkill implements Skill {
    private static final String CANCEL = "leave.cancel";
    private static final String CHANGE = "leave.change";
    private static final String RETURN = "leave.return";
    private static final Pattern TAKE_BACK = Pattern.compile("(撤回|撤销|撤了|撤回来|撤下来|收回)(申请|吧|了|一下|来)*[。!]?");

    /** What somebody says of an own absence: 那我改到12月10号去. */
    private static final Pattern MOVES_OWN = Pattern.compile(
            "^(那|那就|那么|好嘛?,?|行,?)*(我|我就|我还是|我的|我那个)(就|想|要|还是|再|把假|的假)*(改|推迟|推后|推|换|调|挪|延|提前)(到|成|在|至|为).+");

    private static final String WHICH = "which";
    private static final String SURE = "sure";
    private static final String INTENT = "intent";
    private static final String NUMBER = "number";

    private final LeaveReader reader;
    private final Which which;
    private final Changes changes;
    private final Endings endings;
    private final LeaveMessages words;

    LifeSkill(LeaveReader reader, Which which, Changes changes, Endings endings, LeaveMessages words) {
        this.reader = reader;
        this.which = which;
        this.changes = changes;
        this.endings = endings;
        this.words = words;
    }

    @Override
    public String name() {
        return "leave-life";
    }

    @Override
    public Set<String> intents() {
        return Set.of(CANCEL, CHANGE, RETURN);
    }

    @Override
    public Outcome answer(Turn turn) {
        return about(turn, turn.intent().name(), turn.message().text()).privately();
    }

    /** 撤回 alone, while something of this person's waits for somebody's word; 我改到周四 while a leave can be changed. */
    @Override
    public Optional<Outcome> expecting(Turn turn) {
        if (movesOwn(turn))
            return Optional.of(about(turn, CHANGE, turn.message().text()).privately());
        boolean waits = TAKE_BACK.matcher(turn.utterance().text()).matches()
                && !Leaves.in(turn.records())
                        .of(turn.person().id().value())
                        .where(leave -> leave.is(Leave.State.ASKED))
                        .all()
                        .isEmpty();
        return waits ? Optional.of(about(turn, CANCEL, turn.message().text()).privately()) : Optional.empty();
    }

    private static boolean movesOwn(Turn turn) {
        return MOVES_OWN.matcher(turn.utterance().text()).matches()
                && !turn.utterance().times().isEmpty()
                && turn.utterance().meeting().isEmpty()
                && !Leaves.in(turn.records())
                        .of(turn.person().id().value())
                        .where(Leave::isLive)
                        .all()
                        .isEmpty();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Optional<Leave> leave = Optional.ofNullable(dialogue.slots().get(NUMBER))
                .flatMap(number -> Leaves.in(turn.records()).find(Integer.parseInt(number)));
        if (dialogue.step().equals(SURE))
            return leave.filter(found -> Assent.isGiven(turn, dialogue, words.button("cancel", found)))
                    .map(found -> endings.cancel(found, turn).ending().privately());
        List<Leave> picked = which.in(
                turn, said(turn, CANCEL).absence(), wanted(dialogue.slots().getOrDefault(INTENT, CANCEL), turn));
        boolean answered = picked.size() == 1 && !turn.intent().name().equals(RequestSkill.REQUEST);
        return answered
                ? Optional.of(with(turn, picked.get(0), dialogue.slots().getOrDefault(INTENT, CANCEL))
                        .privately())
                : Optional.empty();
    }

    private Outcome about(Turn turn, String intent, String said) {
        SaidLeave read = said(turn, intent);
        Absence target = intent.equals(CHANGE) ? read.target() : read.absence();
        List<Leave> meant = which.in(turn, target, wanted(intent, turn));
        Outcome outcome = meant.isEmpty()
                ? Outcome.reply(words.reply("none." + intent.substring("leave.".length()), Map.of()))
                : meant.size() == 1 ? with(turn, meant.get(0), intent) : ask(turn, meant, intent, said);
        return outcome.understood(new cn.fuban.conversation.Understanding(
                switch (intent) {
                    case CHANGE -> read.slotsOfChange();
                    case CANCEL -> read.slotsOfCancel();
                    default -> read.slots();
                },
                List.of(),
                List.of(),
                List.of(),
                false,
                false));
    }

    private Outcome with(Turn turn, Leave leave, String intent) {
        return switch (intent) {
            case CHANGE -> changes.of(leave, said(turn, CHANGE), turn);
            case RETURN -> endings.back(leave, backAt(turn), turn).ending();
            default -> cancel(turn, leave);
        };
    }

    /** A tap names the leave and takes effect; words are restated first. */
    private Outcome cancel(Turn turn, Leave leave) {
        if (endings.hasBegun(leave, turn))
            return Outcome.reply(words.about("begun", leave, turn.now(), words.button("return", leave)))
                    .ending();
        if (turn.message().text().strip().equals(words.button("cancel", leave).sentence()))
            return endings.cancel(leave, turn).ending();
        return Outcome.reply(words.about("cancelsure", leave, turn.now(), words.button("cancel", leave)))
                .asking(new Dialogue(
                        name(),
                        SURE,
                        Map.of(NUMBER, String.valueOf(leave.number())),
                        turn.now().toInstant()));
    }

    private Outcome ask(Turn turn, List<Leave> meant, String intent, String said) {
        List<String> lines = meant.stream()
                .map(leave -> words.line(leave, turn.now(), turn.records()))
                .toList();
        return Outcome.reply(words.reply("which", Map.of("lines", lines)))
                .asking(new Dialogue(
                        name(),
                        WHICH,
                        Map.of(INTENT, intent, "said", said),
                        turn.now().toInstant()));
    }

    private Predicate<Leave> wanted(String intent, Turn turn) {
        return intent.equals(RETURN)
                ? leave ->
                        leave.is(Leave.State.STANDS) && !leave.plan().isFromMeeting() && endings.hasBegun(leave, turn)
                : intent.equals(CHANGE) ? leave -> leave.isLive() || leave.is(Leave.State.RETURNED) : Leave::isLive;
    }

    private Optional<LocalDateTime> backAt(Turn turn) {
        Edge at = said(turn, RETURN).reply().at();
        return at == null ? Optional.empty() : Optional.of(at.begins());
    }

    private SaidLeave said(Turn turn, String intent) {
        return reader.read(intent, turn.utterance(), turn.person());
    }
}
