package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that are asked for by number are found exactly. */
class LookUpTests {
    private static final Edition EDITION = Shipped.EDITION;

    private static Finding look(String text, ArticleId... last) {
        Reference reference =
                new ReferenceReader(EDITION.books()).read(Plain.of(text)).orElseThrow();
        assertThat(reference.alone()).as("nothing else is said in %s", text).isTrue();
        return new LookUp(EDITION).show(reference, Optional.ofNullable(last.length == 0 ? null : last[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "工作规则83条,work:83",
        "看 工作规则第八十三条,work:83",
        "工作规则８３条,work:83",
        "请看一下《工作规则》第八十三条的原文,work:83",
        "区政府工作规则第83条是什么,work:83",
        "八十三条,work:83",
        "第83条,work:83",
        "83条怎么规定的？,work:83",
        "议事规则13条,decision:13",
        "常务会议议事决策规则第十三条写了啥,decision:13",
        "决策规则 第 十三 条,decision:13",
        "議事規則第十三條,decision:13",
        "工作规则83,work:83",
        "work:83,work:83"
    })
    void oneArticle(String text, String id) {
        assertThat(look(text))
                .isEqualTo(new Finding.Shown(List.of(ArticleId.parse(id).orElseThrow())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作规则第四十条到四十二条", "工作规则40-42条", "第四十条至第四十二条", "看工作规则40到42条"})
    void aRange(String text) {
        assertThat(look(text).articles())
                .containsExactly(new ArticleId("work", 40), new ArticleId("work", 41), new ArticleId("work", 42));
    }

    @Test
    void aParagraphOfAnArticle() {
        Finding.Answered found = (Finding.Answered) look("议事规则第十三条第二款");
        assertThat(found.quotes()).singleElement().satisfies(quote -> {
            assertThat(quote.paragraphs()).containsExactly(2);
            assertThat(quote.texts().get(0)).startsWith("提交当次区政府常务会议题的截止时间");
        });
    }

    @Test
    void anItemOfAnArticle() {
        Finding.Answered found = (Finding.Answered) look("议事规则第三条第四项");
        assertThat(found.quotes().get(0).texts().get(0)).startsWith("（四）");
    }

    @Test
    void anArticleThatBothBooksHaveIsAskedFor() {
        assertThat(look("第十三条")).isInstanceOf(Finding.Which.class);
        assertThat(look("十三条").articles())
                .containsExactlyInAnyOrder(new ArticleId("work", 13), new ArticleId("decision", 13));
    }

    @Test
    void theBookTalkedAboutIsMeantWhenNoneIsNamed() {
        assertThat(look("第十三条", new ArticleId("decision", 5)).articles())
                .containsExactly(new ArticleId("decision", 13));
    }

    @Test
    void aNumberThatTheBookTalkedAboutDoesNotHaveIsLookedForInTheOther() {
        assertThat(look("第八十三条", new ArticleId("decision", 5)).articles()).containsExactly(new ArticleId("work", 83));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作规则100条", "议事规则第四十一条", "工作规则第88条", "工作规则0条", "第九十九条", "工作规则第十五章"})
    void whatIsNotThereIsSaid(String text) {
        assertThat(look(text)).isInstanceOf(Finding.Missing.class);
        assertThat(Shipped.WORDING.of(EDITION, look(text))).contains("没有");
    }

    @Test
    void theNumberOfArticlesIsToldWhenOneIsNotThere() {
        assertThat(Shipped.WORDING.of(EDITION, look("工作规则100条"))).contains("87");
        assertThat(Shipped.WORDING.of(EDITION, look("议事规则41条"))).contains("35");
    }

    @Test
    void aParagraphThatIsNotThereIsSaid() {
        assertThat(look("工作规则第三条第二款")).isInstanceOf(Finding.PartMissing.class);
    }

    @Test
    void aChapter() {
        assertThat(look("工作规则第五章").articles())
                .containsExactly(
                        new ArticleId("work", 26),
                        new ArticleId("work", 27),
                        new ArticleId("work", 28),
                        new ArticleId("work", 29),
                        new ArticleId("work", 30));
    }

    @Test
    void everyArticleIsShownWordForWord() {
        EDITION.articles()
                .map(Article::id)
                .filter(id -> !id.book().equals("notice"))
                .forEach(id -> {
                    Finding shown = look(Citing.request(EDITION, id));
                    assertThat(shown.articles()).containsExactly(id);
                    assertThat(Plain.width(Shipped.WORDING.of(EDITION, shown)))
                            .contains(Plain.width(EDITION.article(id)
                                    .orElseThrow()
                                    .paragraphs()
                                    .get(0)
                                    .whole()));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"有一条规定说不清", "提了三条意见", "常务会议题最晚啥时候报", "会前2个工作日", "帮我列5条措施", "国务院工作规则第5条", "市政府工作规则第五条"})
    void otherNumbersAreNoPlaces(String text) {
        assertThat(new ReferenceReader(EDITION.books()).read(Plain.of(text)).filter(Reference::alone))
                .isEmpty();
    }

    @Test
    void theArticleBeside() {
        LookUp lookUp = new LookUp(EDITION);
        assertThat(lookUp.beside(new ArticleId("work", 83), 1).articles()).containsExactly(new ArticleId("work", 84));
        assertThat(lookUp.beside(new ArticleId("work", 87), 1)).isInstanceOf(Finding.Missing.class);
        assertThat(lookUp.beside(new ArticleId("work", 1), -1)).isInstanceOf(Finding.Missing.class);
    }
}
