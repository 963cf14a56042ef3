package cn.fuban.supervision;

import cn.fuban.conversation.Attachment;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Supervision in words: what was said is read once, and taken to the part that does it. Always in private. */
final class SupervisionSkill implements Skill {
    static final String NAME = "supervision";

    private static final Pattern YES =
            Pattern.compile("(?:确认(?:交办|变更)?|确定|可以|好的?|行|没问题|对的?|是的?|嗯|要得|就这样|交办吧?)[了吧啊的嘛哈,。!\\s]*");
    private static final Pattern NO = Pattern.compile("取消|算了|不用了|不弄了|退出|不办了|不立了");

    /** What stands by itself, whatever was asked before. */
    private static final Set<Act> OTHER = EnumSet.of(Act.LIST, Act.SUMMARY, Act.EXPORT);

    private final CommandReader reader = new CommandReader();
    private final Finder finder;
    private final SettingUp settingUp;
    private final UnitSteps unitSteps;
    private final Supervising supervising;
    private final Showing showing;
    private final Files files;

    SupervisionSkill(
            Finder finder,
            SettingUp settingUp,
            UnitSteps unitSteps,
            Supervising supervising,
            Showing showing,
            Files files) {
        this.finder = finder;
        this.settingUp = settingUp;
        this.unitSteps = unitSteps;
        this.supervising = supervising;
        this.showing = showing;
        this.files = files;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> intents() {
        return Set.of("supervision.progress");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        Command command = reader.read(turn.utterance());
        return answer(command, turn)
                .understood(settingUp.understood(command, turn))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String text = turn.utterance().text();
        Command said = reader.read(turn.utterance());
        boolean other = OTHER.contains(said.act()) && text.contains("督办");
        if (!said.numbers().isEmpty() || other) return Optional.empty();
        boolean yes = YES.matcher(text).matches() && dialogue.isFresh(turn.now());
        Optional<Outcome> outcome = switch (dialogue.step()) {
            case SettingUp.CONFIRM -> confirming(turn, dialogue, yes);
            case SettingUp.DRAFT -> settingUp.resume(turn, dialogue);
            case UnitSteps.EXTENSION -> unitSteps.resume(turn, dialogue);
            case Changing.STEP ->
                yes ? Optional.of(supervising.changing().confirmed(turn, dialogue)) : Optional.empty();
            default ->
                NO.matcher(text).matches()
                        ? Optional.empty()
                        : supervising.deciding().resume(turn, dialogue);
        };
        return outcome.map(Outcome::privately);
    }

    @Override
    public Optional<Outcome> receive(Turn turn, Attachment file, Optional<Dialogue> dialogue) {
        return files.receive(turn, file).map(Outcome::privately);
    }

    private Optional<Outcome> confirming(Turn turn, Dialogue dialogue, boolean yes) {
        List<Integer> numbers = SettingUp.numbers(dialogue);
        if (yes)
            return Optional.of(
                    supervising.assigning().assign(new Command(Act.ASSIGN, numbers, "", Optional.empty()), turn));
        if (NO.matcher(turn.utterance().text()).matches() && numbers.size() == 1)
            return Items.in(turn.records()).find(numbers.get(0)).map(item -> settingUp.withdraw(item, turn));
        return settingUp.resume(turn, dialogue);
    }

    private Outcome answer(Command command, Turn turn) {
        return switch (command.act()) {
            case SET_UP -> settingUp.setUp(turn);
            case ASSIGN -> supervising.assigning().assign(command, turn);
            case LIST -> showing.list(turn);
            case EXPORT -> files.export(turn);
            case SUMMARY -> supervising.summarising().now(turn);
            case URGE ->
                command.numbers().isEmpty()
                        ? supervising.urging().unit(turn)
                        : finder.one(command, turn, item -> supervising.urging().one(item, turn));
            default ->
                finder.isAboutMany(command, turn)
                        ? showing.list(turn)
                        : finder.one(command, turn, item -> ofItem(command, item, turn));
        };
    }

    private Outcome ofItem(Command command, Item item, Turn turn) {
        return switch (command.act()) {
            case CONFIRM_INSTRUCTION -> supervising.assigning().confirm(item, turn);
            case DENY_INSTRUCTION -> supervising.assigning().deny(item, turn);
            case SIGN -> unitSteps.sign(item, turn);
            case DONE ->
                supervising.decides(finder.actor(turn), item)
                        ? supervising.deciding().close(item, turn)
                        : unitSteps.submit(item, command, turn);
            case ASK_EXTENSION -> unitSteps.askExtension(item, command, turn);
            case TAKE_BACK_EXTENSION -> unitSteps.takeBackExtension(item, turn);
            case WITHDRAW -> settingUp.withdraw(item, turn);
            case VERIFY -> supervising.deciding().verify(item, turn);
            case RETURN -> supervising.deciding().giveBack(item, command, turn);
            case EXTEND -> supervising.deciding().extend(item, turn);
            case DENY_EXTENSION -> supervising.deciding().deny(item, command, turn);
            case CHANGE -> supervising.changing().change(item, turn);
            case REPORT -> unitSteps.report(item, command, turn);
            default -> showing.one(item, turn);
        };
    }
}
