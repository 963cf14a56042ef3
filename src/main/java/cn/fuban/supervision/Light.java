package cn.fuban.supervision;

import java.util.Locale;

/** How an item stands in time. */
enum Light {
    /** 正常. */
    NORMAL,
    /** 临期: the deadline is near. */
    SOON,
    /** 逾期. */
    OVERDUE,
    /** 办结. */
    DONE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
