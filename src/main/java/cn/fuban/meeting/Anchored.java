package cn.fuban.meeting;

import java.util.Optional;

/**
 * What dates are counted from.
 *
 * @param meeting empty when only a day was named on which no meeting is known
 * @param kind of meeting, or another event that deadlines follow from
 */
record Anchored(Optional<MeetingId> meeting, String kind, MeetingDay day) {}
