package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is shipped is whole. */
class ShippedBooksTests {
    @Test
    void theBooksHaveAllTheirArticles() {
        assertThat(Shipped.FOLDER.problems().all()).isEmpty();
        assertThat(Shipped.EDITION.book("work").orElseThrow().articles()).hasSize(87);
        assertThat(Shipped.EDITION.book("work").orElseThrow().chapters()).hasSize(14);
        assertThat(Shipped.EDITION.book("decision").orElseThrow().articles()).hasSize(35);
        assertThat(Shipped.EDITION.book("decision").orElseThrow().chapters()).hasSize(8);
    }

    @Test
    void everyArticleHasFourWaysOfAskingForIt() {
        assertThat(Shipped.EDITION.articles())
                .allSatisfy(article -> assertThat(article.questions()).hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void theEditionInForceIsChosenByDate() {
        assertThat(Shipped.BOOKS.on(LocalDate.of(2026, 11, 23)).effective()).isEqualTo("2021-12-21");
    }

    @Test
    void itemsBelongToTheParagraphAboveThem() {
        Article article = Shipped.EDITION.article(new ArticleId("decision", 3)).orElseThrow();
        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.paragraphs().get(0).items()).hasSize(10);
    }

    @Test
    void theVectorsOfAllTextsAreBuiltIn() {
        assertThat(Vectors.builtIn().keySet())
                .containsAll(Corpus.of(Shipped.EDITION, Shipped.normal()).embedded().stream()
                        .map(probe -> VectorFile.key(probe.text()))
                        .toList());
    }
}
