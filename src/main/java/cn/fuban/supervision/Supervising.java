package cn.fuban.supervision;

import cn.fuban.presence.Actor;

/** What those who supervise can do, in its parts. */
record Supervising(
        Rights rights,
        Assigning assigning,
        Deciding deciding,
        Urging urging,
        Changing changing,
        Summarising summarising) {
    /** Whether done, said by this person, decides; from anybody else it asks. */
    boolean decides(Actor who, Item item) {
        return rights.deciding(who, item).isEmpty();
    }
}
