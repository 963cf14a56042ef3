package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The registers for the office: how many have done a duty, and who is behind, in the order of the directory. */
final class ListSkill implements Skill {
    private static final Pattern LAST_YEAR = Pattern.compile("去年|上一?年");

    private static final Pattern AS_FILE = Pattern.compile("导出|下载|(?i)excel|xlsx|登记表|电子表");

    private final StandingDesk desk;
    private final RegisterSheets sheets;

    ListSkill(StandingDesk desk) {
        this.desk = desk;
        this.sheets = new RegisterSheets(desk);
    }

    @Override
    public String name() {
        return "standing-list";
    }

    @Override
    public Set<String> intents() {
        return Set.of("standing.list");
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.KEEP_REGISTERS.isGivenTo(turn.person())) return desk.reply("refused.list");
        Optional<Duty> duty = desk.duties().spokenOf(turn.utterance().text());
        if (AS_FILE.matcher(turn.utterance().text()).find()) return exported(duty, turn);
        return duty.map(known -> one(known, turn)).orElseGet(() -> all(turn));
    }

    private Outcome one(Duty duty, Turn turn) {
        Overview standing = standing(duty, turn);
        Map<String, Object> values = values(standing);
        values.put("citation", duty.rule().citation());
        values.put(
                "expected",
                standing.expected(turn.today()) > 0 && duty.measure().count() == Measure.Count.DAYS
                        ? standing.expected(turn.today()) + duty.measure().unit()
                        : "");
        return desk.reply(duty.measure().most() > 0 ? "list.limited" : "list.one", values);
    }

    /** The register of one duty, or all of them, as a file. */
    private Outcome exported(Optional<Duty> duty, Turn turn) {
        List<Overview> standings = duty.map(List::of).orElse(desk.duties().all()).stream()
                .map(known -> standing(known, turn))
                .toList();
        return desk.reply("list.file", Map.of("year", year(turn)))
                .enclose(List.of(turn.person().id().value()), sheets.file(standings));
    }

    private Outcome all(Turn turn) {
        String lines = desk.duties().all().stream()
                .map(duty -> values(standing(duty, turn)))
                .map(values -> desk.phrases().text("list.line", values))
                .collect(Collectors.joining("\n"));
        return desk.reply("list.all", Map.of("year", year(turn), "lines", lines));
    }

    private Overview standing(Duty duty, Turn turn) {
        return Overview.of(duty, desk.duties(), Register.in(turn.records()), turn.today(), year(turn));
    }

    private static Map<String, Object> values(Overview standing) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", standing.duty().name());
        values.put("year", standing.year());
        values.put("owners", standing.rows().size());
        values.put("complete", standing.complete());
        values.put("limited", standing.duty().measure().most() > 0);
        values.put("most", standing.duty().measure().most());
        values.put("unit", standing.duty().measure().unit());
        values.put("people", standing.duty().owes().isOfPeople());
        values.put("behindCount", standing.behind().size());
        values.put("behind", names(standing.behind()));
        return values;
    }

    private static String names(List<Owner> owners) {
        return owners.stream().map(Owner::name).collect(Collectors.joining("、"));
    }

    private static int year(Turn turn) {
        int year = turn.today().getYear();
        return LAST_YEAR.matcher(turn.utterance().text()).find() ? year - 1 : year;
    }
}
