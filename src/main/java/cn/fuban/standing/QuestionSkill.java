package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.directory.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much somebody has of a standing duty this year; the office asks for anybody, others for themselves. */
final class QuestionSkill implements Skill {
    private static final Pattern ABOUT_THE_RULES = Pattern.compile("规定|规则|要求|应当|应该|不少于|至少|哪条|第.{1,4}条|依据");
    private static final Pattern LAST_YEAR = Pattern.compile("去年|上一?年");
    private static final int MOST_ENTRIES = 5;

    private final StandingDesk desk;
    private final StandingWords words;
    private final ReportReader reader;

    QuestionSkill(StandingDesk desk) {
        this.desk = desk;
        this.words = new StandingWords(desk.phrases());
        this.reader = new ReportReader(desk.directory());
    }

    @Override
    public String name() {
        return "standing-question";
    }

    @Override
    public Set<String> intents() {
        return Set.of("standing.question");
    }

    @Override
    public Outcome answer(Turn turn) {
        String text = turn.utterance().text();
        if (ABOUT_THE_RULES.matcher(text).find()) return Outcome.passOn("rules.question");
        Optional<Duty> duty = desk.duties().spokenOf(text);
        if (duty.isEmpty()) return all(turn);
        List<Owner> named = reader.named(turn.utterance(), turn.person()).stream()
                .filter(owner -> desk.duties().owners(duty.get()).contains(owner))
                .toList();
        Optional<Owner> own = desk.duties().own(duty.get(), turn.person());
        boolean office = Permission.KEEP_REGISTERS.isGivenTo(turn.person());
        if (!named.isEmpty() && (office || own.filter(named::contains).isPresent()))
            return one(duty.get(), named.get(0), turn);
        if (!named.isEmpty()) return desk.reply("refused.question");
        if (own.isPresent()) return one(duty.get(), own.get(), turn);
        return Outcome.passOn(office ? "standing.list" : "rules.question");
    }

    private Outcome one(Duty duty, Owner owner, Turn turn) {
        Tally tally = Register.in(turn.records()).of(duty, owner, year(turn));
        Map<String, Object> values = new HashMap<>();
        values.put("who", owner.name());
        values.put("year", year(turn));
        values.put("name", duty.name());
        values.put("state", words.state(duty, tally));
        values.put("entries", words.entries(tally, MOST_ENTRIES));
        values.put("todo", duty.speech().todo());
        values.put("citation", duty.rule().citation());
        return desk.reply("question.one", values)
                .understood(Understanding.citing(List.of(duty.rule().article()), false));
    }

    /** Everything that this person owes. */
    private Outcome all(Turn turn) {
        Register register = Register.in(turn.records());
        String lines = desk.duties().all().stream()
                .flatMap(duty -> desk.duties().own(duty, turn.person()).stream()
                        .map(owner -> line(duty, register.of(duty, owner, year(turn)))))
                .collect(Collectors.joining("\n"));
        if (lines.isEmpty()) return Outcome.passOn("rules.question");
        return desk.reply("question.all", Map.of("year", year(turn), "lines", lines));
    }

    private String line(Duty duty, Tally tally) {
        return desk.phrases().text("line", Map.of("name", duty.name(), "state", words.state(duty, tally)));
    }

    private static int year(Turn turn) {
        int year = turn.today().getYear();
        return LAST_YEAR.matcher(turn.utterance().text()).find() ? year - 1 : year;
    }
}
