package cn.fuban.duty;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the roster, and the reminders that it has set. */
final class DutyReminders {
    static final String OWNER = "duty";

    /** The day before the first day of a stretch. */
    static final String EVE = "eve";

    /** A leader's days have changed. */
    static final String TOLD = "told";

    /** So many working days before a holiday. */
    static final String CHECK = "check";

    /** Leave was granted for days of duty. */
    static final String CLASH = "clash";

    private final DutyDesk desk;

    DutyReminders(DutyDesk desk) {
        this.desk = desk;
    }

    /** What a clash is kept under: its first day, and whose duty it is. */
    static String clash(LocalDate first, String leader) {
        return first + "/" + leader;
    }

    /** Saves these days; the reminders of the evening before are then those of the roster as it is. */
    Outcome changed(Roster before, Map<LocalDate, String> changes, ZonedDateTime now) {
        Roster after = before.with(changes);
        Outcome outcome = Outcome.nothing();
        for (Map.Entry<LocalDate, String> change : changes.entrySet())
            outcome =
                    outcome.save(Shift.TYPE, change.getKey().toString(), new Shift(change.getKey(), change.getValue()));
        for (LocalDate day : touched(changes)) {
            boolean was = begins(before, day);
            boolean is = begins(after, day);
            boolean same = was && is && before.on(day).equals(after.on(day));
            if (was && !same) outcome = outcome.forget(eve(before, day));
            if (is && !same && day.isAfter(now.toLocalDate()))
                outcome = outcome.remind(notBefore(now, eve(after, day)));
        }
        return outcome;
    }

    /** Sees to it that everybody whose days these were or are hears of it, in office hours. */
    Outcome telling(Roster before, Map<LocalDate, String> changes, ZonedDateTime now) {
        Set<Reminder> told = new LinkedHashSet<>();
        for (Map.Entry<LocalDate, String> change : changes.entrySet()) {
            String subject = desk.blocks().next(change.getKey()).key();
            Stream.of(before.on(change.getKey()).orElse(""), change.getValue())
                    .filter(person -> !person.isEmpty())
                    .map(person -> new Reminder(OWNER, subject, TOLD, person, now.toInstant()))
                    .forEach(told::add);
        }
        return told.stream().reduce(Outcome.nothing(), Outcome::remind, Outcome::and);
    }

    private Reminder eve(Roster roster, LocalDate day) {
        Instant due = day.minusDays(1)
                .atTime(desk.settings().eveAt())
                .atZone(desk.zone())
                .toInstant();
        return new Reminder(OWNER, day.toString(), EVE, roster.on(day).orElseThrow(), due);
    }

    private static Reminder notBefore(ZonedDateTime now, Reminder reminder) {
        Instant due = reminder.due().isBefore(now.toInstant()) ? now.toInstant() : reminder.due();
        return new Reminder(reminder.owner(), reminder.subject(), reminder.stage(), reminder.person(), due);
    }

    /** Whether somebody's stretch begins on this day. */
    private static boolean begins(Roster roster, LocalDate day) {
        return roster.on(day).isPresent() && !Objects.equals(roster.on(day), roster.on(day.minusDays(1)));
    }

    /** The changed days and those after them, whose stretch may begin now. */
    private static Set<LocalDate> touched(Map<LocalDate, String> changes) {
        Set<LocalDate> days = new LinkedHashSet<>();
        changes.keySet().forEach(day -> days.addAll(List.of(day, day.plusDays(1))));
        return days;
    }
}
