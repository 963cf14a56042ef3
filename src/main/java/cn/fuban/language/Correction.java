package cn.fuban.language;

/**
 * A word that was read as another one.
 *
 * @param words what was typed
 * @param meant what it was read as
 * @param tell whether the person should hear of it, since the typed word exists and means something else
 */
public record Correction(Words words, String meant, boolean tell) {}
