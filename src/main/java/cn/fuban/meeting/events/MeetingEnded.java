package cn.fuban.meeting.events;

import java.time.LocalDate;

/**
 * A meeting has ended.
 *
 * @param kind the id of its kind in {@code meetings.yaml}
 * @param number which one of its kind
 * @param title such as 第45次常务会议
 * @param tag by which sentences name it, such as 常务会45
 * @param day on which it was held
 * @param keptByEnder whether the person who ended it keeps its affairs, rather than chairs it
 */
public record MeetingEnded(String kind, int number, String title, String tag, LocalDate day, boolean keptByEnder) {}
