package cn.fuban.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of one article, verbatim, for an answer.
 *
 * @param paragraphs the numbers of the 款 that they are from; none when the place need not be told
 * @param item the number of the 项, or 0
 * @param texts each a stretch of the article
 */
record Quote(ArticleId article, List<Integer> paragraphs, int item, List<String> texts) {
    private static final Pattern STRAY_SPACE = Pattern.compile("(?<=\\P{ASCII})[ \\t]+|[ \\t]+(?=\\P{ASCII})");

    Quote {
        texts = texts.stream()
                .map(text -> STRAY_SPACE.matcher(text).replaceAll(""))
                .toList();
    }

    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
