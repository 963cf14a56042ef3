package cn.fuban.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers questions from one edition of the books. Pure: the same question and context give the same finding. */
final class Answers {
    private static final Pattern NEXT = Pattern.compile("(?:看|那|请看)?(?:下一|后一|下面一|再下一)条(?:呢|是什么|是啥|看看)?");
    private static final Pattern PREVIOUS = Pattern.compile("(?:看|那|请看)?(?:上一|前一|上面一|再上一)条(?:呢|是什么|是啥|看看)?");
    private static final Pattern WHOLE = Pattern.compile("(?:看|给我|发|我要看)?(?:整条|全文|原文|完整条文|整条原文)(?:看看|给我|是什么|发我)?");

    private final Edition edition;
    private final UnaryOperator<String> normal;
    private final ReferenceReader references;
    private final LookUp lookUp;
    private final FollowUp followUp;
    private final QuestionAnswers questions;

    Answers(Edition edition, Index index, UnaryOperator<String> normal, Weights weights) {
        this.normal = normal;
        this.edition = edition;
        this.references = new ReferenceReader(edition.books());
        this.lookUp = new LookUp(edition);
        Finder finder = new Finder(index, weights.ranking());
        Novelty novelty = new Novelty(index.corpus());
        this.followUp = new FollowUp(finder);
        Composer composer = new Composer(new Sentences(index, weights.sentences()));
        Doubt doubt = new Doubt(weights.doubt(), edition.knowledge().strangers(), novelty, composer);
        Companions companions =
                new Companions(finder, novelty, edition.knowledge().relations());
        Several several = new Several(companions, weights.bonds());
        this.questions = new QuestionAnswers(several, doubt, composer, new Alike(edition));
    }

    Edition edition() {
        return edition;
    }

    /** What the books say to a question asked after what the context tells. */
    Finding answer(String asked, Context context) {
        String question = plain(asked);
        Optional<ArticleId> last = context.articles().stream().findFirst();
        if (last.isPresent() && edition.bookOf(last.get()).articles().size() > 1) {
            if (NEXT.matcher(question).matches()) {
                return lookUp.beside(context.articles().get(context.articles().size() - 1), 1);
            }
            if (PREVIOUS.matcher(question).matches()) {
                return lookUp.beside(last.get(), -1);
            }
            if (WHOLE.matcher(question).matches()) {
                return new Finding.Shown(List.of(last.get()));
            }
        }
        Optional<Reference> reference = references.read(Plain.of(asked));
        if (reference.isPresent() && reference.get().alone()) {
            return lookUp.show(reference.get(), last);
        }
        return reference
                .flatMap(place -> within(question, place, last))
                .orElseGet(() -> questions.answer(
                        followUp.find(question, context), !context.isEmpty() && FollowUp.leans(question)));
    }

    /** Whether a message leans on what was talked about before. */
    boolean follows(String text, Context context) {
        String plain = plain(text);
        boolean step = Stream.of(NEXT, PREVIOUS, WHOLE)
                .anyMatch(said -> said.matcher(plain).matches());
        return !context.isEmpty() && (step || FollowUp.leans(plain));
    }

    /** A question about an article that it names: answered from there. */
    private Optional<Finding> within(String question, Reference place, Optional<ArticleId> last) {
        if (place.articles().size() != 1) {
            return Optional.empty();
        }
        Finding shown = lookUp.show(place, last);
        if (shown.unsaid()) {
            return Optional.of(shown);
        }
        Matches matches = followUp.find(question, Context.NONE);
        Match likeliest = Several.best(matches);
        return likeliest.articles().stream().anyMatch(shown.articles()::contains)
                ? Optional.of(questions.several(matches, likeliest))
                : matches.ranked().stream()
                        .filter(match -> match.candidate() instanceof Candidate.Of of
                                && shown.articles().contains(of.article().id()))
                        .findFirst()
                        .map(match -> questions.several(matches, match));
    }

    /** What one article says to a question, whether or not it is the likeliest. */
    Finding.Answered from(ArticleId article, String asked) {
        Matches matches = followUp.find(plain(asked), Context.NONE);
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of of
                        && of.article().id().equals(article))
                .findFirst()
                .map(match -> questions.answered(matches, match))
                .orElseThrow();
    }

    private String plain(String asked) {
        return Plain.question(normal.apply(asked));
    }
}
