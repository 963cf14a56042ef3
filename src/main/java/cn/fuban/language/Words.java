package cn.fuban.language;

/**
 * The words of the message that gave a value.
 *
 * @param start where they begin in the text as it was typed, counted in chars from 0
 * @param end where they end there, exclusive
 * @param text the words as they were typed
 */
public record Words(int start, int end, String text) {}
