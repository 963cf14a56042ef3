package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The articles of the newest rule books, for checking what the configuration quotes of them. */
public final class ArticleTexts {
    private static final String ROOT = "rules";

    private final Map<String, String> byId = new HashMap<>();

    public ArticleTexts(ConfigFolder folder) {
        folder.folders(ROOT).stream().reduce((older, newer) -> newer).ifPresent(edition -> {
            for (String book : folder.folders(ROOT + "/" + edition))
                for (ConfigNode chapter : folder.files(ROOT + "/" + edition + "/" + book))
                    if (chapter.has("articles"))
                        for (ConfigNode article : chapter.list("articles"))
                            byId.put(book + ":" + article.integer("number"), plain(article));
        });
    }

    /** The whole text of an article without white space; empty for an id that no book has. */
    public Optional<String> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static String plain(ConfigNode article) {
        return String.join("", article.texts("paragraphs")).replaceAll("\\s", "");
    }
}
