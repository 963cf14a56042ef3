package cn.fuban.duty;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other agrees to a swap or declines it, or whoever asked takes it back: the first word counts. */
final class SwapAnswerSkill implements Skill {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern NO = Pattern.compile("不同意|不换|不行|不愿|拒绝|谢绝|不能换");
    private static final Pattern BACK = Pattern.compile("撤回|撤销|取消|不换了");

    private final DutyDesk desk;
    private final SwapCards cards;
    private final DutyReminders reminders;

    SwapAnswerSkill(DutyDesk desk, DutyReminders reminders) {
        this.desk = desk;
        this.cards = new SwapCards(desk);
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "duty-swap-answer";
    }

    @Override
    public Set<String> intents() {
        return Set.of("duty.swap-answer");
    }

    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        boolean back = BACK.matcher(text).find();
        Function<Swap, String> decides = back ? Swap::asker : Swap::other;
        String me = turn.person().id().value();
        List<Swap> mine = turn.records().all(Swap.TYPE).values().stream()
                .filter(swap -> decides.apply(swap).equals(me))
                .toList();
        Optional<Swap> meant = number(text)
                .map(number ->
                        mine.stream().filter(swap -> swap.number() == number).findFirst())
                .orElseGet(() -> only(mine.stream().filter(Swap::isOpen).toList()));
        if (meant.isEmpty()) return desk.reply("swap.none").privately();
        if (!meant.get().isOpen())
            return Outcome.reply(cards.of("already." + state(meant.get()), meant.get()))
                    .privately();
        if (back) return ended(meant.get(), Swap.State.WITHDRAWN, turn);
        return NO.matcher(text).find() ? ended(meant.get(), Swap.State.DECLINED, turn) : agreed(meant.get(), turn);
    }

    private Outcome agreed(Swap swap, Turn turn) {
        Roster roster = Roster.in(turn.records());
        if (swap.obstacle(roster, turn.today()).isPresent())
            return Outcome.reply(cards.of("void", swap))
                    .save(Swap.TYPE, swap.id(), swap.become(Swap.State.WITHDRAWN))
                    .tell(List.of(swap.asker()), cards.of("void", swap))
                    .privately();
        List<String> office = desk.directory().operators().stream()
                .map(Person::id)
                .map(Object::toString)
                .limit(1)
                .toList();
        return reminders
                .changed(roster, swap.changes(), turn.now())
                .saying(cards.of("agreed", swap))
                .save(Swap.TYPE, swap.id(), swap.become(Swap.State.AGREED))
                .tell(List.of(swap.asker()), cards.of("agreed", swap))
                .tell(office, cards.of("office", swap))
                .record(DutyDesk.onRecord(turn, "duty.swap.agreed", swap.id()))
                .privately();
    }

    private Outcome ended(Swap swap, Swap.State state, Turn turn) {
        String other = state == Swap.State.DECLINED ? swap.asker() : swap.other();
        String key = state.name().toLowerCase(java.util.Locale.ROOT);
        return Outcome.reply(cards.of(key, swap))
                .save(Swap.TYPE, swap.id(), swap.become(state))
                .tell(List.of(other), cards.of(key, swap))
                .record(DutyDesk.onRecord(turn, "duty.swap." + key, swap.id()))
                .privately();
    }

    private static String state(Swap swap) {
        return swap.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Swap> only(List<Swap> open) {
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(Integer.valueOf(number.group())) : Optional.empty();
    }
}
