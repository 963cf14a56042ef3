package cn.fuban.rules;

import cn.fuban.config.ConfigNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles the office knows to belong together: one completes, limits or contradicts the other. */
record Relations(List<Set<ArticleId>> groups) {
    static final Relations NONE = new Relations(List.of());

    static Relations read(ConfigNode file, Citations citations) {
        return new Relations(file.list("relations").stream()
                .map(node -> node.list("articles").stream()
                        .flatMap(entry -> citations.article(entry).stream())
                        .map(Article::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .toList());
    }

    boolean between(ArticleId one, ArticleId other) {
        return groups.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }

    /** Everything that belongs with an article. */
    Set<ArticleId> of(ArticleId article) {
        return groups.stream()
                .filter(group -> group.contains(article))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(article))
                .collect(Collectors.toSet());
    }
}
