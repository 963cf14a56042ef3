package cn.fuban.rules;

import java.util.List;

/**
 * What was talked about just before.
 *
 * @param question the previous question, or empty
 * @param articles what its answer cited, the governing one first
 */
record Context(String question, List<ArticleId> articles) {
    static final Context NONE = new Context("", List.of());

    boolean isEmpty() {
        return question.isEmpty() && articles.isEmpty();
    }
}
