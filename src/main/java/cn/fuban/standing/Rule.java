package cn.fuban.standing;

/**
 * What requires a duty.
 *
 * @param article such as work:31
 * @param citation the same as staff read it
 * @param soft whether the article says 原则上
 */
record Rule(String article, String citation, boolean soft) {}
