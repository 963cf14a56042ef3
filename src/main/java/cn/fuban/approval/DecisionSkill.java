package cn.fuban.approval;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 同意, 不同意, 退回, 转办: acts only where it is clear which approval is meant, and whose turn it is. */
final class DecisionSkill implements Skill {
    private static final String APPROVE = "leave.approve";
    private static final String REJECT = "leave.reject";
    private static final String FORWARD = "leave.forward";
    private static final String WHICH = "which";
    private static final String REASON = "reason";
    private static final Pattern ALL = Pattern.compile("都|全部|一起|[两三四五六]个都");

    /** What only somebody says for whom something waits: 退回，请说明会议依据. */
    private static final Pattern SENDS_BACK = Pattern.compile("^(退回|驳回|打回).*");

    /** The same with a name: 转回张区长. */
    private static final Pattern HANDS_ON = Pattern.compile("^(转|退)(给|回|交|请|到)?.{2,12}");

    /** Somebody's word on what waits, whatever stands behind it: 不同意，那几天有检查. */
    private static final Pattern DECIDES =
            Pattern.compile("^(我|这个|那个|先|暂时?|原则上?|拟)?(不同意|不批准?|不准|不予批准|拒绝|否决|同意|批准|准假|准了|批了)([,、.;:!了吧嘛哈哦噻]|但|不过|$).*");

    /** Of these features others also say 同意. */
    private static final Pattern OTHERS_CONSENT = Pattern.compile("^(consultation|duty)\\..*");

    /** Something of another feature, by its number. */
    private static final Pattern OTHER_TAG = Pattern.compile("(督办|意见|换班|登记|文件|会)\\s*\\d");

    private static final Pattern QUESTION = Pattern.compile("[?？吗]|什么|怎么|哪|谁");

    private final Decisions decisions;
    private final ApprovalWords words;
    private final Names names;
    private final WhoseTurn turns;

    DecisionSkill(Decisions decisions, ApprovalWords words, Names names, WhoseTurn turns) {
        this.decisions = decisions;
        this.words = words;
        this.names = names;
        this.turns = turns;
    }

    @Override
    public String name() {
        return "approval-decisions";
    }

    @Override
    public Set<String> intents() {
        return Set.of(APPROVE, REJECT, FORWARD);
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        return answer(turn, turn.intent().name(), turn.message().text()).privately();
    }

    @Override
    public Optional<Outcome> expecting(Turn turn) {
        String text = turn.utterance().text();
        boolean other = QUESTION.matcher(text).find() || OTHER_TAG.matcher(text).find();
        boolean sendsBack = SENDS_BACK.matcher(text).matches();
        boolean handsOn = HANDS_ON.matcher(text).matches()
                && !names.in(text, turn.person()).isEmpty();
        boolean decides = DECIDES.matcher(text).matches()
                && !OTHERS_CONSENT.matcher(turn.intent().name()).matches();
        if (other || !(sendsBack || handsOn || decides)) return Optional.empty();
        if (Waiting.on(turn, turns).mine().isEmpty()) return Optional.empty();
        boolean refuses = sendsBack || (decides && Opinion.isNo(text));
        String intent = refuses ? REJECT : decides ? APPROVE : FORWARD;
        return Optional.of(answer(turn, intent, turn.message().text()).privately());
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Waiting waiting = Waiting.on(turn, turns);
        if (dialogue.step().equals(WHICH)) {
            List<Approval> meant = picked(turn, waiting);
            return meant.size() == 1
                    ? Optional.of(decided(
                                    turn,
                                    meant,
                                    dialogue.slots().getOrDefault("intent", APPROVE),
                                    dialogue.slots().getOrDefault("said", ""))
                            .privately())
                    : Optional.empty();
        }
        return reasonGiven(turn, dialogue, waiting).map(Outcome::privately);
    }

    private Outcome answer(Turn turn, String intent, String said) {
        Waiting waiting = Waiting.on(turn, turns);
        Optional<Approval> tagged = waiting.tagged(said);
        if (tagged.isPresent() && !waiting.isMine(tagged.get())) return Outcome.reply(whyNot(tagged.get(), waiting));
        List<Approval> mine = waiting.mine();
        if (mine.isEmpty()) return Outcome.reply(words.reply("none", Map.of()));
        List<Approval> meant = tagged.map(List::of).orElseGet(() -> meant(turn, mine, intent));
        boolean all =
                meant.size() > 1 && !intent.equals(FORWARD) && ALL.matcher(said).find();
        if (meant.size() == 1 || all) return decided(turn, meant, intent, said);
        return Outcome.reply(words.list(mine, "which", turn.now()))
                .asking(new Dialogue(
                        name(),
                        WHICH,
                        Map.of("intent", intent, "said", said),
                        turn.now().toInstant()));
    }

    private Outcome decided(Turn turn, List<Approval> meant, String intent, String said) {
        Approval first = meant.get(0);
        String tag = first.matter().tag();
        return switch (intent) {
            case APPROVE ->
                decisions.agree(turn, meant, Opinion.ofYes(said, tag)).ending();
            case REJECT -> refused(turn, first, said, Opinion.ofNo(said, tag));
            default -> handedOn(turn, first, said);
        };
    }

    private Outcome refused(Turn turn, Approval approval, String said, String reason) {
        if (!reason.isEmpty())
            return decisions
                    .refuse(turn, approval, reason, Opinion.isReturn(said))
                    .ending();
        return Outcome.reply(words.reply(
                        "askreason", Map.of("title", approval.matter().title())))
                .asking(new Dialogue(
                        name(),
                        REASON,
                        Map.of("id", approval.id(), "said", said),
                        turn.now().toInstant()));
    }

    private Optional<Outcome> reasonGiven(Turn turn, Dialogue dialogue, Waiting waiting) {
        String text = turn.message().text().strip();
        boolean other = QUESTION.matcher(text).find() || waiting.tagged(text).isPresent() || text.matches("取消|算了|不弄了");
        Optional<Approval> approval =
                turn.records().find(Approval.TYPE, dialogue.slots().getOrDefault("id", ""));
        if (other || approval.isEmpty()) return Optional.empty();
        if (!waiting.isMine(approval.get()))
            return Optional.of(Outcome.reply(whyNot(approval.get(), waiting)).ending());
        boolean back = Opinion.isReturn(dialogue.slots().getOrDefault("said", ""));
        return Optional.of(decisions.refuse(turn, approval.get(), text, back).ending());
    }

    private Outcome handedOn(Turn turn, Approval approval, String said) {
        List<Person> named = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.people().stream())
                .filter(person -> !person.id().value().equals(approval.matter().applicant()))
                .distinct()
                .toList();
        if (named.size() != 1) return Outcome.reply(words.reply("askwhom", Map.of()));
        return decisions.handOn(turn, approval, named.get(0), said).ending();
    }

    private List<Approval> meant(Turn turn, List<Approval> mine, String intent) {
        if (mine.size() == 1 || intent.equals(FORWARD)) return mine;
        List<Approval> named = named(turn, mine);
        return named.isEmpty() ? mine : named;
    }

    private List<Approval> picked(Turn turn, Waiting waiting) {
        return waiting.tagged(turn.message().text())
                .filter(waiting::isMine)
                .map(List::of)
                .orElseGet(() -> named(turn, waiting.mine()));
    }

    /** Those whose applicant is named. */
    private List<Approval> named(Turn turn, List<Approval> mine) {
        Set<String> people = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.people().stream())
                .map(person -> person.id().value())
                .collect(java.util.stream.Collectors.toSet());
        return mine.stream()
                .filter(approval -> people.contains(approval.matter().applicant()))
                .toList();
    }

    private cn.fuban.conversation.Reply whyNot(Approval approval, Waiting waiting) {
        if (!approval.isOpen()) return words.tooLate(approval);
        return approval.matter().applicant().equals(waiting.person())
                ? words.own(approval)
                : words.notYours(approval, waiting.holder(approval));
    }
}
