package cn.fuban.rules;

import java.util.List;

/**
 * How people ask for one sentence of an article.
 *
 * @param sentence the position of the sentence among the passages of the article
 */
record Provision(ArticleId article, int sentence, List<String> questions) {}
