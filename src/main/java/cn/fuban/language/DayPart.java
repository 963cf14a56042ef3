package cn.fuban.language;

/** The part of a day that was named; {@link #WHOLE} when none was, or the whole day was meant. */
public enum DayPart {
    WHOLE,
    MORNING,
    NOON,
    AFTERNOON,
    EVENING
}
