package cn.fuban.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a message asks for beside what answers it best: its other parts, or the other side of a contrast. */
final class Several {
    /** What else was found, and how the message or its part was compared to find it. */
    record Found(Matches matches, Match match) {}

    private static final Pattern MANY = Pattern.compile(
            "分别|各(?:是|有|要|自|几|多|怎|咋|做|管|写)|都(?:有|要|是)?(?:哪|些|啥|什么)|两头|前后|逐[项条]|以及|还有|一并|一起|[,，。;；?？]|和|跟|与");
    private static final Pattern TWO_BOOKS =
            Pattern.compile("[两二]个?(?:部|份|个|边|本)?(?:规则|文件|规定)|两[头边]|一[个边头].*一[个边头]|工作规则.*(?:议事|决策)|(?:议事|决策).*工作规则");
    /** How far behind an answer of several articles may be when two things are set against each other. */
    private static final double NEAR_IN_CONTRAST = 3;
    /** How far behind it may be when the message has several parts. */
    private static final double NEAR_IN_PARTS = 1;
    /** How far behind the other side of a contrast may be. */
    private static final double OTHER_SIDE = 6;
    /** The same where both books are spoken of. */
    private static final double OTHER_BOOK = 9;
    /** How far behind a second article may be when a message speaks of several things. */
    private static final double SECOND = 1.2;
    /** From this probability on a part of a message is taken to be about another article. */
    private static final double CLEAR_PART = 0.35;

    private static final int MOST = 2;

    private final Finder finder;

    Several(Finder finder) {
        this.finder = finder;
    }

    /** The best candidate, or an answer of several articles that is near it where the message asks for more than one. */
    static Match best(Matches matches, int parts) {
        Match best = matches.best();
        double near = contrasts(matches) ? NEAR_IN_CONTRAST : parts > 1 ? NEAR_IN_PARTS : 0;
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
        Matches alone = finder.find(part);
        Matches merged = Merged.of(part, alone, Merged.of(part, alone, whole, match -> 0), match -> 0);
        return merged.ranked().stream()
                .filter(match -> !match.silent())
                .findFirst()
                .filter(match -> match.candidate() instanceof Candidate.Of && merged.share(match) >= CLEAR_PART)
                .map(match -> new Found(merged, match));
    }

    /** The other side of a contrast, from the other book where it is there; or an article that is as likely. */
    private static Optional<Match> second(Matches matches, Match best) {
        boolean contrast = contrasts(matches);
        boolean books = contrast && TWO_BOOKS.matcher(matches.question()).find();
        double near = books
                ? OTHER_BOOK
                : contrast ? OTHER_SIDE : MANY.matcher(matches.question()).find() ? SECOND : 0;
        List<Match> others = matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of
                        && match.index() != best.index()
                        && match.score() >= best.score() - near)
                .toList();
        Optional<Match> otherBook = others.stream()
                .filter(match -> books && !book(match).equals(book(best)))
                .findFirst();
        return otherBook.or(() -> others.stream().findFirst());
    }

    private static String book(Match match) {
        return match.articles().get(0).book();
    }

    private static boolean contrasts(Matches matches) {
        return Features.CONTRAST.matcher(matches.question()).find();
    }
}
