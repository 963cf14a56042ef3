package cn.fuban.deadline;

import java.time.LocalDate;

/** Dates as a question means them. */
public final class SaidDates {
    private static final int HALF_A_YEAR = 183;

    private SaidDates() {}

    /**
     * The date that is meant by words without a year: the nearest such day. Who asks in November about 10月12日 asks about
     * the one that was, although a request for that day would mean the one to come.
     *
     * @param read the date as it was read, the next such day
     * @param words what was said
     */
    public static LocalDate nearest(LocalDate read, String words, LocalDate today) {
        boolean far = read.isAfter(today.plusDays(HALF_A_YEAR));
        return far && words.indexOf('年') < 0 ? read.minusYears(1) : read;
    }
}
