package cn.fuban.reminder;

import cn.fuban.conversation.Usage;
import java.time.YearMonth;
import java.time.ZonedDateTime;

/** Whether so much of the month's quota is used that only what matters is sent. */
final class Thrift {
    private final Usage usage;
    private final Quota quota;

    Thrift(Usage usage, Quota quota) {
        this.usage = usage;
        this.quota = quota;
    }

    boolean isCalledFor(ZonedDateTime now) {
        return quota.isThin(usage.of(YearMonth.from(now)));
    }
}
