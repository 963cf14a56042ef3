package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a message asks for beside what answers it best: its other parts, or the other side of a contrast. */
final class Several {
    /** What else was found, and how the message or its part was compared to find it. */
    record Found(Matches matches, Match match) {}

    private static final Pattern MANY =
            Pattern.compile("分别|各(?:是|有|要|自|几|多|怎|咋|做|管|写)|都(?:有|要|是)?(?:哪|些|啥|什么)|两头|前后|逐[项条]|以及|还有|一并|一起|[;；]");
    private static final Pattern TWO_BOOKS =
            Pattern.compile("[两二]个?(?:部|份|个|边|本)?(?:规则|文件|规定)|两[头边]|一[个边头].*一[个边头]|工作规则.*(?:议事|决策)|(?:议事|决策).*工作规则");
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 3;
    /** How far behind it may be when the message speaks of several things. */
    private static final double NEAR_OF_MANY = 0.7;
    /** How far behind the other side of a contrast may be. */
    private static final double OTHER_SIDE = 6;
    /** How far behind a second article may be that speaks of what the first does not. */
    private static final double COMPLEMENT = 4;
    /** How much of the message, by weight, it has to add. */
    private static final double ADDED = 0.2;
    /** From this probability on a part of a message is taken to be about another article. */
    private static final double CLEAR_PART = 0.5;

    private static final int MOST = 2;

    private final Finder finder;
    private final Novelty novelty;

    Several(Finder finder, Novelty novelty) {
        this.finder = finder;
        this.novelty = novelty;
    }

    /** The best candidate, or an answer of several articles that is near it where the message asks for more than one. */
    static Match best(Matches matches, int parts) {
        Match best = matches.best();
        double near = contrasts(matches) ? NEAR_IN_CONTRAST : parts > 1 || many(matches) ? NEAR_OF_MANY : 0;
        return matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Together
                        && match.score() >= best.score() - near
                        && match.articles().stream().anyMatch(best.articles()::contains))
                .findFirst()
                .orElse(best);
    }

    /** What else is asked for, when the best candidate is one article. */
    List<Found> beside(Matches whole, Match best, List<String> parts) {
        List<Found> found = new ArrayList<>();
        if (parts.size() > 1) {
            parts.forEach(part -> ofPart(part, whole).ifPresent(other -> add(found, other, best)));
        }
        if (found.isEmpty()) {
            second(whole, best).ifPresent(other -> add(found, new Found(whole, other), best));
        }
        return found;
    }

    private static void add(List<Found> found, Found other, Match best) {
        boolean known = other.match().index() == best.index()
                || found.stream()
                        .anyMatch(one -> one.match().index() == other.match().index());
        if (!known && found.size() < MOST) {
            found.add(other);
        }
    }

    /** What one part of the message is about, where that is clear. */
    private Optional<Found> ofPart(String part, Matches whole) {
        Matches merged = Merged.of(part, finder.find(part), whole, match -> 0);
        return merged.ranked().stream()
                .filter(match -> !match.silent())
                .findFirst()
                .filter(match -> match.candidate() instanceof Candidate.Of && merged.share(match) >= CLEAR_PART)
                .map(match -> new Found(merged, match));
    }

    /** The other side of a contrast, or an article that speaks of what the best one does not. */
    private Optional<Match> second(Matches matches, Match best) {
        String question = matches.question();
        List<Match> others = matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of && match.index() != best.index())
                .toList();
        if (contrasts(matches)) {
            List<Match> near = others.stream()
                    .filter(match -> match.score() >= best.score() - OTHER_SIDE)
                    .toList();
            boolean books = TWO_BOOKS.matcher(question).find();
            return near.stream()
                    .filter(match -> books && !book(match).equals(book(best)))
                    .findFirst()
                    .or(() -> near.stream().findFirst());
        }
        return others.stream()
                .filter(match -> many(matches) && match.score() >= best.score() - COMPLEMENT)
                .filter(match -> novelty.added(question, best.index(), match.index()) >= ADDED)
                .findFirst();
    }

    private static boolean many(Matches matches) {
        return MANY.matcher(matches.question()).find();
    }

    private static String book(Match match) {
        return match.articles().get(0).book();
    }

    static boolean contrasts(Matches matches) {
        return Features.CONTRAST.matcher(matches.question()).find();
    }
}
