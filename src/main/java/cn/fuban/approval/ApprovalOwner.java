package cn.fuban.approval;

import cn.fuban.conversation.Outcome;
import cn.fuban.store.Records;
import java.time.ZonedDateTime;

/** A feature that has something decided. It adds its part to the outcome of the last decision. */
public interface ApprovalOwner {
    /** The name that its approvals begin with. */
    String name();

    /** What follows from an approval that is agreed, refused or returned; no reply. */
    Outcome decided(Approval approval, ZonedDateTime now, Records records);
}
