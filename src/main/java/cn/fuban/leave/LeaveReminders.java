package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Absence;
import cn.fuban.reminder.HandedOver;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** What is said when a leave begins and ends, to whoever is away and to whoever acts. */
final class LeaveReminders implements ReminderOwner {
    static final String START = "start";
    static final String END = "end";

    /** The day of return. */
    static final String BACK = "back";

    /** What was put in at night, told in the morning. */
    static final String TOLD = "told";

    static final String FILED = "filed";

    private final LeaveMessages words;
    private final ZoneId zone;

    LeaveReminders(LeaveMessages words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    @Override
    public String name() {
        return Leave.OWNER;
    }

    /** Each of them is about being away, and for that very person. */
    @Override
    public boolean isPersonal(Reminder reminder) {
        return true;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        return records.find(Leave.TYPE, reminder.subject())
                .filter(leave -> leave.is(Leave.State.STANDS))
                .map(leave -> new Saying(
                        leave.plan().span().until(zone),
                        reply(reminder, leave, now, records),
                        reminder.stage().equals(END)
                                ? Outcome.nothing().remove(Absence.TYPE, leave.id())
                                : Outcome.nothing()));
    }

    private Reply reply(Reminder reminder, Leave leave, ZonedDateTime now, Records records) {
        boolean own = reminder.person().equals(leave.parties().applicant());
        return switch (reminder.stage()) {
            case START -> own ? words.awayStarts(leave, now) : words.actingStarts(leave, now);
            case BACK -> words.comeBack(leave, handedOver(leave, records), now);
            case END -> words.actingEnds(leave, now);
            case TOLD -> words.report(leave, now);
            default -> words.filed(leave, now, records);
        };
    }

    private static List<String> handedOver(Leave leave, Records records) {
        return records.find(HandedOver.TYPE, leave.id()).map(HandedOver::titles).orElse(List.of());
    }
}
