package cn.fuban.language;

/**
 * A number that is no part of a time or of a meeting's number.
 *
 * @param ordinal whether it was said as 第N
 */
public record NumberMention(Words words, int value, boolean ordinal) {}
