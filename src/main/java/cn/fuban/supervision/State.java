package cn.fuban.supervision;

import java.util.Locale;

/** How far an item has come (work:62). */
enum State {
    /** 立项: set up and numbered, nobody told yet. */
    ESTABLISHED,
    /** 交办: the units have it. */
    ASSIGNED,
    /** 签收: the lead unit has confirmed that it has it. */
    SIGNED,
    /** 反馈: the lead unit has reported progress. */
    REPORTED,
    /** 核查: whether it is done is being verified. */
    VERIFYING,
    /** 退回: found not done. */
    RETURNED,
    /** 办结. */
    CLOSED,
    /** Taken back before anybody was told. */
    WITHDRAWN;

    /** The part of message keys that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the units still owe something. */
    boolean isOpen() {
        return this == ASSIGNED || this == SIGNED || this == REPORTED || this == RETURNED;
    }

    /** Whether it counts as an item that is being supervised, done or not. */
    boolean isOnRecord() {
        return this != ESTABLISHED && this != WITHDRAWN;
    }
}
