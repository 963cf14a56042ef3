package cn.fuban.deadline;

/**
 * What a deadline rests on.
 *
 * @param article such as {@code decision:13}
 * @param citation the same as staff read it, with the paragraph
 * @param words the time as the article has it
 * @param soft whether the article says "in principle" (原则上): then it is reminded of but never held against anybody
 * @param note what else the article says about it; may be empty
 */
public record Rule(String article, String citation, String words, boolean soft, String note) {}
