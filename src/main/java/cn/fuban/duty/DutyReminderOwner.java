package cn.fuban.duty;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Presence;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.Records;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about duty without being asked: to leaders about their days, to the office about what is missing. */
final class DutyReminderOwner implements ReminderOwner, Standing {
    private final DutyDesk desk;
    private final RosterWords words;
    private final RosterChecks checks;

    DutyReminderOwner(DutyDesk desk, RosterChecks checks) {
        this.desk = desk;
        this.words = new RosterWords(desk);
        this.checks = checks;
    }

    @Override
    public String name() {
        return DutyReminders.OWNER;
    }

    @Override
    public boolean isPersonal(Reminder reminder) {
        return reminder.stage().equals(DutyReminders.EVE) || reminder.stage().equals(DutyReminders.TOLD);
    }

    @Override
    public boolean isForOffice(Reminder reminder) {
        return reminder.stage().startsWith(DutyReminders.CHECK);
    }

    @Override
    public boolean isUrgent(Reminder reminder) {
        return reminder.stage().equals(DutyReminders.EVE);
    }

    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        return checks.ahead(now.toLocalDate());
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        Roster roster = Roster.in(records);
        return switch (reminder.stage()) {
            case DutyReminders.EVE -> eve(reminder, roster, now.toLocalDate(), records);
            case DutyReminders.TOLD -> told(reminder, roster, now.toLocalDate(), records);
            case DutyReminders.CLASH -> clash(reminder, roster, now.toLocalDate(), records);
            default -> check(reminder, roster, records);
        };
    }

    private Optional<Saying> eve(Reminder reminder, Roster roster, LocalDate today, Records records) {
        LocalDate day = LocalDate.parse(reminder.subject());
        boolean still = roster.on(day).filter(reminder.person()::equals).isPresent();
        if (!still || day.isBefore(today)) return Optional.empty();
        Stretch stretch = roster.stretchesOf(reminder.person(), day).get(0);
        Map<String, Object> values = new HashMap<>();
        values.put("today", day.equals(today));
        values.put("days", words.own(roster, stretch.days()));
        values.put("holiday", desk.blocks().next(day).name());
        values.put("clashes", words.clashes(roster, stretch.days(), Presence.in(records)));
        values.put("pending", unanswered(reminder.person(), stretch, records));
        return Optional.of(saying(day, desk.phrases().reply("eve", values, button(day))));
    }

    /** Whoever has not answered yet whether to take one of these days. */
    private String unanswered(String asker, Stretch stretch, Records records) {
        return records.all(Swap.TYPE).values().stream()
                .filter(swap -> swap.isOpen() && swap.asker().equals(asker) && stretch.holds(swap.day()))
                .map(swap -> desk.name(swap.other()))
                .findFirst()
                .orElse("");
    }

    private Button button(LocalDate day) {
        return desk.phrases().button("swap.start", Map.of("month", day.getMonthValue(), "day", day.getDayOfMonth()));
    }

    private Optional<Saying> told(Reminder reminder, Roster roster, LocalDate today, Records records) {
        Block block = desk.blocks().next(LocalDate.parse(reminder.subject()));
        if (block.last().isBefore(today)) return Optional.empty();
        List<LocalDate> days = roster.daysOf(reminder.person(), block.first()).stream()
                .filter(block::holds)
                .toList();
        Map<String, Object> values = new HashMap<>();
        values.put("holiday", words.title(block));
        values.put("days", words.own(roster, days));
        values.put("eve", desk.settings().eveAt().toString());
        values.put("clashes", words.clashes(roster, days, Presence.in(records)));
        return Optional.of(
                saying(block.first(), desk.phrases().reply(days.isEmpty() ? "told.free" : "told.days", values)));
    }

    /** Still so, unless somebody else has the days by now or the leave was taken back. */
    private Optional<Saying> clash(Reminder reminder, Roster roster, LocalDate today, Records records) {
        String[] subject = reminder.subject().split("/", 2);
        LocalDate first = LocalDate.parse(subject[0]);
        Presence presence = Presence.in(records);
        List<LocalDate> days = roster.daysOf(subject[1], first).stream()
                .filter(day -> desk.isAway(subject[1], day, presence))
                .toList();
        if (days.isEmpty() || first.isBefore(today)) return Optional.empty();
        boolean own = reminder.person().equals(subject[1]);
        Map<String, Object> values = new HashMap<>();
        values.put("own", own);
        values.put("name", desk.name(subject[1]));
        values.put("days", words.own(roster, days));
        values.put("holiday", desk.blocks().next(days.get(0)).name());
        values.put("month", days.get(0).getMonthValue());
        values.put("day", days.get(0).getDayOfMonth());
        return Optional.of(saying(
                first, desk.phrases().reply("clashing", values, own ? List.of(button(first)) : List.of())));
    }

    private Optional<Saying> check(Reminder reminder, Roster roster, Records records) {
        return checks.block(reminder)
                .flatMap(block ->
                        checks.words(block, roster, Presence.in(records)).map(reply -> saying(block.first(), reply)));
    }

    private Saying saying(LocalDate until, Reply reply) {
        return new Saying(desk.startOf(until), reply, Outcome.nothing());
    }
}
