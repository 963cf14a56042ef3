package cn.fuban.rules;

import java.util.List;
import java.util.Optional;

/**
 * Something that people ask and that the rules do not say.
 *
 * @param about in a few words
 * @param nearest the article that comes closest, if that helps
 * @param note what to know instead
 */
record Silence(String about, Optional<ArticleId> nearest, Optional<String> note, List<String> questions) {}
