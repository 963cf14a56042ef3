package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keeps what was reported, and says where it stands now. */
final class Reporting {
    private static final Pattern HALF_A_DAY = Pattern.compile("半天|上午|下午|早上");

    private final StandingDesk desk;
    private final StandingWords words;

    Reporting(StandingDesk desk) {
        this.desk = desk;
        this.words = new StandingWords(desk.phrases());
    }

    /** The report kept; days that are kept already are not kept again. */
    Outcome kept(Report report, Turn turn) {
        Register register = Register.in(turn.records());
        int year = report.days().get(0).getYear();
        Tally before = register.of(report.duty(), report.owner(), year);
        boolean byDays = report.duty().measure().count() == Measure.Count.DAYS;
        List<LocalDate> fresh = report.days().stream()
                .filter(day -> !byDays || !before.hasDay(day))
                .toList();
        if (fresh.isEmpty())
            return desk.reply(
                    "report.again",
                    Map.of("days", words.days(report.days()), "state", words.state(report.duty(), before)));
        int number = nextNumber(register);
        Map<String, Deed> deeds = deeds(report, byDays ? fresh : fresh.subList(0, 1), number, turn);
        Tally after = register.with(deeds).of(report.duty(), report.owner(), year);
        Outcome outcome = Outcome.reply(desk.phrases()
                        .reply(
                                "report.kept",
                                values(report, fresh, after, turn),
                                desk.phrases().button("report.undo", Map.of("n", number))))
                .privately()
                .record(StandingDesk.onRecord(
                        turn, "standing.reported", report.duty().id()));
        for (Map.Entry<String, Deed> deed : deeds.entrySet())
            outcome = outcome.save(Deed.TYPE, deed.getKey(), deed.getValue());
        boolean over = after.isOver() && after.count() > before.count();
        return over
                ? outcome.tell(desk.office(), desk.phrases().reply("report.over", values(report, fresh, after, turn)))
                : outcome;
    }

    private Map<String, Object> values(Report report, List<LocalDate> fresh, Tally after, Turn turn) {
        boolean own = report.owner().isSpokenForBy(turn.person(), desk.directory());
        boolean half = HALF_A_DAY.matcher(turn.utterance().text()).find();
        Map<String, Object> values = new HashMap<>();
        values.put("name", report.duty().name());
        values.put("owner", report.owner().name());
        values.put("forOther", own ? "" : report.owner().name());
        values.put("days", words.days(fresh));
        values.put("parts", String.join("、", report.parts()));
        values.put("what", report.what());
        values.put("state", words.state(report.duty(), after));
        values.put("half", half && report.duty().measure().count() == Measure.Count.DAYS);
        values.put("over", after.isOver());
        values.put("soft", report.duty().rule().soft());
        values.put("citation", report.duty().rule().citation());
        return values;
    }

    private static Map<String, Deed> deeds(Report report, List<LocalDate> days, int number, Turn turn) {
        Map<String, Deed> deeds = new TreeMap<>();
        List<String> parts = report.parts().isEmpty() ? List.of("") : report.parts();
        for (LocalDate day : days)
            for (String part : parts)
                deeds.put(
                        id(number, deeds.size()),
                        new Deed(
                                report.duty().id(),
                                report.owner().key(),
                                day,
                                part,
                                report.what(),
                                turn.person().id().value(),
                                turn.now().toInstant()));
        return deeds;
    }

    static String id(int number, int part) {
        return "%06d-%02d".formatted(number, part);
    }

    /** The number under which an entry is taken back. */
    static int nextNumber(Register register) {
        return 1
                + register.deeds().keySet().stream()
                        .mapToInt(id -> Integer.parseInt(id.substring(0, id.indexOf('-'))))
                        .max()
                        .orElse(0);
    }
}
