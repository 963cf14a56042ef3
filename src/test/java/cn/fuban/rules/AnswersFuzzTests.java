package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written, an answer has a citation or says that the rules are silent. */
class AnswersFuzzTests {
    private static final List<String> QUESTIONS =
            Sample.development().stream().map(Sample::q).toList();

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<String> question = Arbitraries.of(QUESTIONS);
        Arbitrary<String> noise = Arbitraries.strings().ofMaxLength(6);
        Arbitrary<Double> at = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(question, noise, at, at).as((text, more, from, to) -> {
            int start = (int) (from * text.length());
            int end = start + (int) (to * (text.length() - start));
            return text.substring(0, start) + more + text.substring(end);
        });
    }

    @Property(tries = 300)
    void mutatedQuestions(@ForAll("mutated") String text) {
        assertCitedOrSilent(text, Context.NONE);
    }

    @Property(tries = 200)
    void anyText(@ForAll String text) {
        assertCitedOrSilent(text, new Context("常务会多久开一次", List.of(new ArticleId("decision", 6))));
    }

    private static void assertCitedOrSilent(String text, Context context) {
        Answers answers = Shipped.answers();
        Finding finding = answers.answer(text, context);
        String words = Shipped.WORDING.of(answers.edition(), finding);
        assertThat(words).isNotBlank();
        assertThat(finding.unsaid() || !finding.articles().isEmpty()).isTrue();
        assertThat(words).matches(said -> finding.unsaid() ? said.contains("没有") : said.contains("《"));
    }
}
