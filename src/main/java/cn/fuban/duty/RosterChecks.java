package cn.fuban.duty;

import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Presence;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The office looks at a holiday's roster some working days before it: is anybody missing, has anybody leave? */
final class RosterChecks {
    private static final int AHEAD = 200;

    private final DutyDesk desk;
    private final OfficeHours hours;
    private final RosterWords words;

    RosterChecks(DutyDesk desk, OfficeHours hours) {
        this.desk = desk;
        this.hours = hours;
        this.words = new RosterWords(desk);
    }

    /** The looks at all holidays of the months to come, by the first of the operators. */
    List<Reminder> ahead(LocalDate today) {
        return desk.directory().operators().stream()
                .limit(1)
                .flatMap(operator -> blocks(today)
                        .flatMap(block -> desk.settings().remindWorkdays().stream()
                                .map(workdays -> new Reminder(
                                        DutyReminders.OWNER,
                                        block.key(),
                                        DutyReminders.CHECK + workdays,
                                        operator.id().value(),
                                        moment(block, workdays)))))
                .toList();
    }

    /** The holiday at which this look is directed; none where the arrangement of the year has moved it since. */
    Optional<Block> block(Reminder check) {
        LocalDate first = LocalDate.parse(check.subject());
        return desk.blocks().around(first).filter(block -> block.first().equals(first));
    }

    /** What there is to say; nothing when all is well. */
    Optional<Reply> words(Block block, Roster roster, Presence presence) {
        List<LocalDate> missing =
                block.days().stream().filter(day -> roster.on(day).isEmpty()).toList();
        String clashes = words.clashes(roster, block.days(), presence);
        if (missing.isEmpty() && clashes.isEmpty()) return Optional.empty();
        Map<String, Object> values = new HashMap<>();
        values.put("holiday", words.title(block));
        values.put("name", block.name());
        values.put("span", words.days(block.days()));
        values.put("none", missing.size() == block.days().size());
        values.put(
                "required",
                words.days(missing.stream().filter(block.required()::contains).toList()));
        values.put(
                "suggested",
                words.days(missing.stream()
                        .filter(day -> !block.required().contains(day))
                        .toList()));
        values.put("clashes", clashes);
        return Optional.of(desk.phrases().reply("check", values));
    }

    private Stream<Block> blocks(LocalDate today) {
        return Stream.iterate(
                        desk.blocks().next(today),
                        block -> desk.blocks().next(block.last().plusDays(1)))
                .takeWhile(block -> block.first().isBefore(today.plusDays(AHEAD)));
    }

    private Instant moment(Block block, int workdays) {
        return hours.openOf(
                desk.blocks().calendar().workdaysBefore(block.first(), workdays).target());
    }
}
