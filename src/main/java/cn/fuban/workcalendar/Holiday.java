package cn.fuban.workcalendar;

import java.time.LocalDate;

/**
 * A holiday as one block of days off.
 *
 * @param name as the arrangement names it
 * @param first the first day off
 * @param last the last day off
 * @param provisional whether the year has no arrangement yet, so that only the proper days are known
 */
public record Holiday(String name, LocalDate first, LocalDate last, boolean provisional) {}
