package cn.fuban.rules;

/**
 * A sentence or an item of an article: the smallest thing that an answer quotes.
 *
 * @param paragraph the number of its 款
 * @param item the number of its 项, or 0 for a sentence of the paragraph itself
 * @param text verbatim
 */
record Passage(ArticleId article, int paragraph, int item, String text) {}
