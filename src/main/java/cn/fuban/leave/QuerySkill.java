package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 我的假批了没, 张区长在不在, 今天谁请假, 请假台账: own leave, whereabouts and the register, each to those entitled. */
final class QuerySkill implements Skill {
    private static final Pattern OWN =
            Pattern.compile("我的|我请|我还|我休|我今年|我累计|我上|我昨|我刚|报备(批|通过)|(假|申请|报备).{0,4}(批|到哪|看)了?");
    private static final Pattern HOW_MANY = Pattern.compile("几天|多少|还剩|还有");
    private static final Pattern REGISTER = Pattern.compile("台账|登记表|登记簿|记录|统计|明细");
    private static final Pattern EXPORT = Pattern.compile("导出|下载|表格|excel|xlsx", Pattern.CASE_INSENSITIVE);

    private final LeaveReader reader;
    private final People people;
    private final Whereabouts whereabouts;
    private final Register register;
    private final LeaveMessages words;

    QuerySkill(LeaveReader reader, People people, Whereabouts whereabouts, Register register, LeaveMessages words) {
        this.reader = reader;
        this.people = people;
        this.whereabouts = whereabouts;
        this.register = register;
        this.words = words;
    }

    @Override
    public String name() {
        return "leave-queries";
    }

    @Override
    public Set<String> intents() {
        return Set.of("leave.query");
    }

    @Override
    public Outcome answer(Turn turn) {
        SaidLeave said = reader.read("leave.query", turn.utterance(), turn.person());
        return answer(turn, said)
                .understood(new Understanding(said.slots(), List.of(), List.of(), List.of(), false, false))
                .privately();
    }

    private Outcome answer(Turn turn, SaidLeave said) {
        String text = turn.utterance().text();
        boolean own = OWN.matcher(text).find() && said.absence().applicant() == null;
        if (EXPORT.matcher(text).find() || (REGISTER.matcher(text).find() && !own))
            return register.of(turn, EXPORT.matcher(text).find());
        if (own) return HOW_MANY.matcher(text).find() ? total(turn) : own(turn);
        List<Person> named = people.named(text, turn.person());
        AskedDays days = days(turn, said);
        return named.isEmpty() ? whereabouts.onDays(days, turn) : whereabouts.of(named, days, turn);
    }

    private static AskedDays days(Turn turn, SaidLeave said) {
        return AskedDays.in(turn.utterance(), turn.today())
                .or(() -> Optional.ofNullable(said.reply().date()).map(AskedDays::of))
                .or(() -> turn.utterance().firstDay().map(day -> AskedDays.of(day.date())))
                .orElse(AskedDays.of(turn.today()));
    }

    private Outcome own(Turn turn) {
        List<String> lines = Leaves.in(turn.records())
                .of(turn.person().id().value())
                .where(leave -> leave.isLive() || leave.is(Leave.State.RETURNED))
                .all()
                .stream()
                .map(leave -> words.line(leave, turn.now(), turn.records()))
                .toList();
        return Outcome.reply(
                lines.isEmpty() ? words.reply("own.none", Map.of()) : words.reply("own.list", Map.of("lines", lines)));
    }

    /** How much leave of each kind this year; how much is left is not the bot's to know. */
    private Outcome total(Turn turn) {
        int year = turn.today().getYear();
        Map<String, Integer> totals = new java.util.TreeMap<>();
        Leaves.in(turn.records())
                .of(turn.person().id().value())
                .where(leave -> leave.is(Leave.State.STANDS) || leave.is(Leave.State.OVER))
                .all()
                .stream()
                .filter(leave -> !leave.plan().isFromMeeting()
                        && leave.plan().span().first().getYear() == year)
                .forEach(leave -> totals.merge(
                        leave.plan().kind().label(), leave.plan().span().dates(), Integer::sum));
        List<Map<String, Object>> lines = totals.entrySet().stream()
                .map(total -> Map.<String, Object>of("kind", total.getKey(), "n", total.getValue()))
                .toList();
        return Outcome.reply(words.reply("total", Map.of("lines", lines, "year", year, "any", !lines.isEmpty())));
    }
}
