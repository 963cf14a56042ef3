package cn.fuban.language;

import java.time.LocalDate;

/**
 * Another date that the same words could mean.
 *
 * @param date the other date
 * @param why what makes the words ambiguous
 */
public record OtherDay(LocalDate date, Doubt why) {}
