package cn.fuban.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers questions from one edition of the books. Pure: the same question and context give the same finding. */
final class Answers {
    private static final Pattern NEXT = Pattern.compile("(?:看|那|请看)?(?:下一|后一|下面一|再下一)条(?:呢|是什么|是啥|看看)?");
    private static final Pattern PREVIOUS = Pattern.compile("(?:看|那|请看)?(?:上一|前一|上面一|再上一)条(?:呢|是什么|是啥|看看)?");
    private static final Pattern WHOLE = Pattern.compile("(?:看|给我|发|我要看)?(?:整条|全文|原文|完整条文|整条原文)(?:看看|给我|是什么|发我)?");
    /** From this probability on the rules are taken not to say what is asked. */
    private static final double TOO_DOUBTFUL = 0.5;
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 3;
    /** How far behind it may be when the message has several parts. */
    private static final double NEAR_IN_PARTS = 1;
    /** From this probability on a part of a message is taken to be about another article. */
    private static final double CLEAR_PART = 0.5;

    private static final int MOST_PARTS = 2;

    private final Edition edition;
    private final UnaryOperator<String> normal;
    private final ReferenceReader references;
    private final LookUp lookUp;
    private final Finder finder;
    private final FollowUp followUp;
    private final Doubt doubt;
    private final Composer composer;

    Answers(Edition edition, Index index, UnaryOperator<String> normal) {
        this.normal = normal;
        this.edition = edition;
        this.references = new ReferenceReader(edition.books());
        this.lookUp = new LookUp(edition);
        this.finder = new Finder(index, Weights.of(Feature.class));
        this.followUp = new FollowUp(finder);
        this.doubt = new Doubt(Weights.of(Sign.class), edition.strangers());
        this.composer = new Composer(new Sentences(index, Weights.of(Trait.class)));
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
                .orElseGet(() -> found(followUp.find(question, context), Parts.of(question)));
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
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of of
                        && shown.articles().contains(of.article().id()))
                .findFirst()
                .map(match -> answered(matches, match));
    }

    private String plain(String asked) {
        return Plain.question(normal.apply(asked));
    }

    private Finding found(Matches matches, List<String> parts) {
        Match best = preferred(matches, parts.size());
        if (doubt.about(matches) >= TOO_DOUBTFUL) {
            return unsaid(matches, best);
        }
        List<Finding.Answered> more = best.candidate() instanceof Candidate.Of of && parts.size() > 1
                ? more(matches, of.article().id(), parts)
                : List.of();
        Finding.Answered answered = answered(matches, best);
        for (Finding.Answered other : more) {
            answered = answered.and(other);
        }
        return answered;
    }

    /** The best candidate, or an answer of several articles that is near it where the message asks for more than one. */
    private static Match preferred(Matches matches, int parts) {
        Match best = matches.best();
        boolean contrast = Features.CONTRAST.matcher(matches.question()).find();
        double near = contrast ? NEAR_IN_CONTRAST : parts > 1 ? NEAR_IN_PARTS : 0;
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Together
                        && match.score() >= best.score() - near
                        && quotes(match, best))
                .findFirst()
                .orElse(best);
    }

    private static boolean quotes(Match together, Match best) {
        return best.candidate().passages().stream()
                .map(Passage::article)
                .anyMatch(article -> together.candidate().passages().stream()
                        .anyMatch(passage -> passage.article().equals(article)));
    }

    /** What other articles say to single parts of the message. */
    private List<Finding.Answered> more(Matches whole, ArticleId main, List<String> parts) {
        Map<Integer, Finding.Answered> more = new LinkedHashMap<>();
        for (String part : parts) {
            Matches merged = Merged.of(part, finder.find(part), whole, match -> 0);
            Match best = merged.ranked().get(0);
            boolean other = best.candidate() instanceof Candidate.Of of
                    && !of.article().id().equals(main);
            if (other && merged.share(best) >= CLEAR_PART && more.size() < MOST_PARTS) {
                more.computeIfAbsent(best.index(), index -> answered(merged, best));
            }
        }
        return List.copyOf(more.values());
    }

    private Finding.Answered answered(Matches matches, Match match) {
        List<Quote> quotes = composer.quotes(matches, match);
        if (match.candidate() instanceof Candidate.Together together) {
            return new Finding.Answered(
                    Optional.of(new Point(
                            Point.Kind.TOGETHER, together.composition().point())),
                    quotes,
                    List.of());
        }
        Passage governing = composer.governing(matches, match);
        List<ArticleId> alike = new Alike(edition).to(governing).stream().toList();
        return new Finding.Answered(Point.of(matches.question(), governing), quotes, alike);
    }

    private Finding unsaid(Matches matches, Match best) {
        Optional<Silence> silence = matches.silence()
                .filter(match -> match.score() > best.score() - 1)
                .map(match -> ((Candidate.Silent) match.candidate()).silence());
        if (silence.isPresent()) {
            return new Finding.Unsaid(silence.get().note(), silence.get().nearest());
        }
        Optional<ArticleId> nearest = best.features().get(Feature.QUESTION_MEANING) > 0.75
                ? best.candidate().passages().stream().map(Passage::article).findFirst()
                : Optional.empty();
        return new Finding.Unsaid(Optional.empty(), nearest);
    }
}
