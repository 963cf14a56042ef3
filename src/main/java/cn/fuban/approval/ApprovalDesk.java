package cn.fuban.approval;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Role;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts approvals on their way, moves them on, and takes them back. */
public final class ApprovalDesk {
    private final WhoseTurn turns;
    private final ApprovalWords words;
    private final Directory directory;
    private final WorkCalendar calendar;
    private final OfficeHours hours;

    ApprovalDesk(ApprovalWords words, Directory directory, WorkCalendar calendar, OfficeHours hours) {
        this.turns = new WhoseTurn(directory);
        this.words = words;
        this.directory = directory;
        this.calendar = calendar;
        this.hours = hours;
    }

    /** Saves the approval as begun, or as one that a decision has moved, and lets whoever's turn it is know. */
    public Outcome moved(Approval moved, ZonedDateTime now, Records records) {
        Presence presence = Presence.in(records);
        if (!moved.isOpen()) return saved(moved, presence, now);
        Optional<Deputy> holder = turns.holder(moved, presence, now.toInstant());
        String named = moved.current().orElseThrow().person();
        Reminder morning = waiting(moved, named, now);
        if (holder.isEmpty())
            return saved(moved, presence, now).remind(morning).tell(director(), words.nobodyLeft(moved));
        Outcome outcome = waits(moved, now)
                ? saved(moved, presence, now).remind(turn(moved, named, now))
                : saved(moved.seenBy(holder.get().person()), presence, now);
        return isCoordinated(holder.get(), named)
                ? outcome.remind(morning).tell(director(), words.bothAway(moved, named))
                : outcome.remind(morning);
    }

    /** Taken back by the applicant; whoever it lies with hears of it. */
    public Outcome withdrawn(Approval approval, ZonedDateTime now, Records records) {
        Presence presence = Presence.in(records);
        List<String> holder = turns.holder(approval, presence, now.toInstant()).stream()
                .map(Deputy::person)
                .toList();
        return saved(approval.withdrawn(), presence, now).tell(holder, words.withdrawn(approval));
    }

    /** The record, and the card as everybody who sees it sees it now. */
    private Outcome saved(Approval approval, Presence presence, ZonedDateTime now) {
        Outcome outcome = Outcome.nothing().save(Approval.TYPE, approval.id(), approval);
        if (approval.viewers().isEmpty()) return outcome;
        Optional<Deputy> holder = turns.holder(approval, presence, now.toInstant());
        Card card = words.card(approval, holder, now);
        for (String viewer : approval.viewers()) {
            boolean decides =
                    turns.mayDecide(viewer, approval, presence, now.toInstant()).isPresent();
            card = card.seenBy(viewer, words.buttons(approval, decides));
        }
        return outcome.show(card);
    }

    /** What is not needed before the office opens does not ring at night. */
    private boolean waits(Approval approval, ZonedDateTime now) {
        return !hours.isOpen(now.toInstant())
                && hours.nextOpen(now.toInstant()).isBefore(approval.matter().needed());
    }

    private static Reminder turn(Approval approval, String named, ZonedDateTime now) {
        return new Reminder(ApprovalReminders.OWNER, approval.id(), ApprovalReminders.TURN, named, now.toInstant());
    }

    /** Whom it lies with, in words, and since when; empty when it is decided. */
    public String where(Approval approval, ZonedDateTime now, Records records) {
        return approval.isOpen()
                ? words.where(approval, turns.holder(approval, Presence.in(records), now.toInstant()), now)
                : "";
    }

    /** Every decision in one line: name, verdict, opinion and full date (work:51). */
    public List<String> history(Approval approval) {
        return words.history(approval);
    }

    /** The line that puts a decision on record. */
    static AuditEntry onRecord(Approval approval, Decision decision) {
        return new AuditEntry(
                decision.at(),
                decision.by(),
                "approval." + decision.verdict().name().toLowerCase(Locale.ROOT),
                approval.id(),
                decision.isInAnothersPlace() ? "for " + decision.of() : "");
    }

    /** The morning on which whoever has not decided by then is reminded. */
    Reminder waiting(Approval approval, String person, ZonedDateTime now) {
        Instant morning = hours.openOf(calendar.nextWorkday(now.toLocalDate()));
        return new Reminder(ApprovalReminders.OWNER, approval.id(), ApprovalReminders.WAITING, person, morning);
    }

    /** Both partners are away and the mayor decides: the office director coordinates (work:11). */
    private boolean isCoordinated(Deputy holder, String named) {
        return holder.isActing()
                && directory.withRole(Role.MAYOR).stream()
                        .anyMatch(mayor -> mayor.id().value().equals(holder.person())
                                && !holder.person().equals(named));
    }

    private List<String> director() {
        return directory.withRole(Role.OFFICE_DIRECTOR).stream()
                .map(person -> person.id().value())
                .toList();
    }
}
