package cn.fuban.meeting;

import java.util.Optional;

/**
 * Which meeting.
 *
 * @param kind the id of its kind
 * @param number which one of its kind, from 1
 */
record MeetingId(String kind, int number) {
    /** The key of its record and of its reminders, such as executive-45. */
    String key() {
        return kind + "-" + number;
    }

    static Optional<MeetingId> parse(String key) {
        int dash = key.lastIndexOf('-');
        if (dash < 1 || !key.substring(dash + 1).matches("[0-9]{1,6}")) return Optional.empty();
        return Optional.of(new MeetingId(key.substring(0, dash), Integer.parseInt(key.substring(dash + 1))));
    }
}
