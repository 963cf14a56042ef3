package cn.fuban.approval;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says what still waits for somebody's decision: when the office opens, and then once a morning, merged into one list. */
final class ApprovalReminders implements ReminderOwner {
    static final String OWNER = "approval";

    /** It came outside office hours. */
    static final String TURN = "turn";

    /** A morning on which it is still undecided. */
    static final String WAITING = "waiting";

    private final ApprovalDesk desk;
    private final ApprovalWords words;
    private final WhoseTurn turns;

    ApprovalReminders(ApprovalDesk desk, ApprovalWords words, Directory directory) {
        this.desk = desk;
        this.words = words;
        this.turns = new WhoseTurn(directory);
    }

    @Override
    public String name() {
        return OWNER;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        return records.find(Approval.TYPE, reminder.subject())
                .filter(approval -> approval.current()
                        .filter(step -> step.person().equals(reminder.person()))
                        .isPresent())
                .flatMap(approval -> turns.holder(approval, Presence.in(records), now.toInstant())
                        .map(holder -> saying(reminder, approval, holder, now)));
    }

    private Saying saying(Reminder reminder, Approval approval, Deputy holder, ZonedDateTime now) {
        boolean first = reminder.stage().equals(TURN);
        Reply reply =
                first ? words.message(approval, new Deputy(holder.of(), holder.of())) : words.waiting(approval, now);
        Outcome again =
                first ? Outcome.nothing() : Outcome.nothing().remind(desk.waiting(approval, reminder.person(), now));
        return new Saying(approval.begun(), reply, again);
    }
}
