package cn.fuban.supervision;

import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When an item becomes near, overdue, and worth a word to somebody. Counts working days; the anchor's own is not counted. */
final class Timing {
    private final Settings settings;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    Timing(Settings settings, WorkCalendar calendar, ZoneId zone) {
        this.settings = settings;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** Why somebody is told something of an item on some day. */
    enum Reason {
        UNSIGNED,
        MILESTONE,
        DUE,
        URGED,
        FORMAL,
        VERIFY
    }

    /** What a person is to an item. */
    enum Part {
        LEAD,
        OTHER,
        KEEPER,
        /** The office's deputy director who liaises with the vice-mayor in charge. */
        DEPUTY
    }

    /** A morning on which there is something to tell. */
    record Occasion(LocalDate day, Reason reason) {}

    Light light(Item item, LocalDate today) {
        if (item.state() == State.CLOSED) return Light.DONE;
        LocalDate deadline = item.schedule().deadline();
        if (today.isAfter(deadline)) return Light.OVERDUE;
        return workdays(today, deadline) <= settings.soon() ? Light.SOON : Light.NORMAL;
    }

    /** How many working days there are after the first day up to the last. */
    int workdays(LocalDate first, LocalDate last) {
        return (int) calendar.between(first.plusDays(1), last).stream()
                .filter(day -> day.isWorkday())
                .count();
    }

    /** Whether a year without an arrangement is touched on the way. */
    boolean isProvisional(LocalDate date) {
        return calendar.day(date).provisional();
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /**
     * The mornings after a day on which this item gives somebody with this part something to hear, as it stands now; of
     * what repeats itself the next.
     */
    List<Occasion> occasions(Item item, Part part, LocalDate since) {
        List<Occasion> all = new ArrayList<>();
        if (item.state().isOpen()) all.addAll(whileOpen(item, part, since));
        if (item.state() == State.VERIFYING && part == Part.KEEPER)
            item.last(Step.SUBMIT)
                    .or(() -> item.last(Step.VERIFY))
                    .ifPresent(note ->
                            all.add(after(dayOf(note.at()), settings.pace().verify(), Reason.VERIFY)));
        all.removeIf(occasion -> !occasion.day().isAfter(since));
        return all;
    }

    private List<Occasion> whileOpen(Item item, Part part, LocalDate since) {
        List<Occasion> all = new ArrayList<>();
        switch (part) {
            case LEAD -> {
                if (!item.isSignedBy(item.matter().lead()))
                    all.add(after(assigned(item), settings.pace().unsigned().unit(), Reason.UNSIGNED));
                all.addAll(beforehand(item));
                all.add(after(
                        item.schedule().deadline(), settings.pace().overdue().urge(), Reason.URGED));
                all.add(formal(item, 0, since));
            }
            case OTHER ->
                beforehand(item).stream()
                        .filter(occasion -> occasion.reason() == Reason.DUE)
                        .findFirst()
                        .ifPresent(all::add);
            case KEEPER -> {
                if (item.state() == State.ASSIGNED)
                    all.add(after(assigned(item), settings.pace().unsigned().keeper(), Reason.UNSIGNED));
                all.add(formal(item, 1, since));
            }
            case DEPUTY -> all.add(formal(item, 0, since));
        }
        return all;
    }

    private List<Occasion> beforehand(Item item) {
        List<Occasion> all = new ArrayList<>();
        for (Milestone milestone : item.schedule().milestones())
            if (!item.hasReached(milestone))
                settings.pace().beforeMilestone().forEach(n -> all.add(before(milestone.by(), n, Reason.MILESTONE)));
        settings.pace()
                .beforeDeadline()
                .forEach(n -> all.add(before(item.schedule().deadline(), n, Reason.DUE)));
        LocalDate assigned = assigned(item);
        all.removeIf(occasion -> !occasion.day().isAfter(assigned));
        return all;
    }

    /** The first 督办单 after a day, the first ones left out. */
    private Occasion formal(Item item, int leavingOut, LocalDate since) {
        Settings.Overdue pace = settings.pace().overdue();
        LocalDate deadline = item.schedule().deadline();
        int passed = since.isBefore(deadline) ? 0 : workdays(deadline, since);
        int times = passed < pace.formal() ? 0 : (passed - pace.formal()) / pace.every() + 1;
        return after(deadline, pace.formal() + Math.max(times, leavingOut) * pace.every(), Reason.FORMAL);
    }

    private LocalDate assigned(Item item) {
        return dayOf(item.assignedAt().orElseThrow());
    }

    private Occasion after(LocalDate day, int workdays, Reason reason) {
        return new Occasion(calendar.workdaysAfter(day, workdays).target(), reason);
    }

    /** On a day off the working day before. */
    private Occasion before(LocalDate day, int workdays, Reason reason) {
        LocalDate last = calendar.isWorkday(day) ? day : calendar.previousWorkday(day);
        return new Occasion(calendar.workdaysBefore(last, workdays).target(), reason);
    }

    /** How many working days it is overdue. */
    int overdueBy(Item item, LocalDate today) {
        return workdays(item.schedule().deadline(), today);
    }

    LocalDate nextWorkday(LocalDate today) {
        return calendar.nextWorkday(today);
    }
}
