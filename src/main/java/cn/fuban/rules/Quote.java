package cn.fuban.rules;

import java.util.List;

/**
 * Words of one article, verbatim, for an answer.
 *
 * @param paragraphs the numbers of the 款 that they are from; none when the place need not be told
 * @param item the number of the 项, or 0
 * @param texts each a stretch of the article
 */
record Quote(ArticleId article, List<Integer> paragraphs, int item, List<String> texts) {
    Quote {
        texts = texts.stream().map(Plain::tidy).toList();
    }

    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
