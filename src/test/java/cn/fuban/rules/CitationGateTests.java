package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No quotation passes that is not in the article cited for it. */
class CitationGateTests {
    private static final Edition EDITION = Shipped.EDITION;

    /** A stretch of an article and the article it is from. */
    record Stretch(ArticleId article, String text) {}

    @Provide
    Arbitrary<Stretch> stretches() {
        Arbitrary<Article> articles = Arbitraries.of(EDITION.articles().toList());
        return Combinators.combine(
                        articles,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((article, from, to) -> {
                    String text = article.paragraphs().get(0).text();
                    int start = (int) (from * (text.length() - 1));
                    int end = start + 1 + (int) (to * (text.length() - start - 1));
                    return new Stretch(article.id(), text.substring(start, end));
                })
                .filter(stretch -> !stretch.text().isBlank());
    }

    private static String cited(Stretch stretch) {
        return "要点\n\n「" + stretch.text() + "」\n依据：" + Citing.of(EDITION, stretch.article());
    }

    @Property(tries = 300)
    void everyStretchOfTheCitedArticlePasses(@ForAll("stretches") Stretch stretch) {
        assertThat(CitationGate.refusal(EDITION, cited(stretch))).isEmpty();
    }

    @Property(tries = 300)
    void aChangedCharacterIsRefused(@ForAll("stretches") Stretch stretch) {
        String changed = stretch.text() + "鑫";
        assertThat(CitationGate.refusal(EDITION, cited(new Stretch(stretch.article(), changed))))
                .isPresent();
    }

    @Test
    void theWordsOfAnotherArticleAreRefused() {
        String text = "「本规则由区政府办公室解释。」\n依据：《工作规则》第八十六条";
        assertThat(CitationGate.refusal(EDITION, text)).isPresent();
        assertThatThrownBy(() -> CitationGate.passed(EDITION, text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuotationWithoutCitationIsRefused() {
        assertThat(CitationGate.refusal(EDITION, "「本规则由区政府办公室解释。」")).isPresent();
        assertThat(CitationGate.refusal(EDITION, "「本规则由区政府办公室解释。\n依据：《工作规则》第八十七条"))
                .isPresent();
    }

    @Test
    void widthAndWhiteSpaceDoNotMatter() {
        assertThat(CitationGate.refusal(EDITION, "「本规则自发布之日起施行,有效期５ 年。」依据：《工作规则》第八十六条"))
                .isEmpty();
    }

    @Test
    void aHeadingSpeaksForWhatFollowsIt() {
        String text = "《工作规则》第八十六条\n「有效期5年」\n《工作规则》第八十七条\n「本规则由区政府办公室解释。」";
        assertThat(CitationGate.refusal(EDITION, text)).isEmpty();
        assertThat(CitationGate.refusal(EDITION, text.replace("八十六", "八十四"))).isPresent();
    }
}
