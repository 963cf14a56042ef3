package cn.fuban.workcalendar;

import java.util.Map;

/**
 * Something in a notice that cannot be right.
 *
 * @param key which kind of mistake
 * @param values what the words about it name, dates with their weekdays
 */
public record NoticeProblem(String key, Map<String, String> values) {}
