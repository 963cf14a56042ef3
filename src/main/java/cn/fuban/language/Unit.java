package cn.fuban.language;

/** What a length of time is counted in. */
public enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR
}
