package cn.fuban.language;

/** Why a date could also be another one. */
public enum Doubt {
    /** Said on a Sunday, "next Wednesday" is in three days for who starts the week on Monday, in ten for the others. */
    WEEK_STARTS_ON_SUNDAY,
    /** The date and the weekday that were said do not belong together. */
    WEEKDAY_DIFFERS,
    /** A holiday's name means its whole block of days off, or the one proper day. */
    HOLIDAY_OR_ITS_DAY,
    /** The date of this year has only just gone by; it was read as next year's. */
    JUST_PASSED,
    /** Only an end was said; it was read as beginning today. */
    START_UNSAID
}
