package cn.fuban.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which other articles a message may be about beside the one that answers best, and what speaks for each. */
final class Companions {
    private static final Pattern MANY = Pattern.compile(
            "分别|各(?:是|有|要|自|几|多|怎|咋|做|管|写|把)|都(?:有|要|是)?(?:哪|些|啥|什么)|两头|前后|逐[项条]|以及|还有|一并|一起|又|和|跟|与|[;；]");
    private static final Pattern TWO_BOOKS = Pattern.compile(
            "[两二]个?(?:部|份|个|边|本)?(?:规则|文件|规定)|两[头边]|一[个边头].*[一另][一个边头]|工作规则.*(?:议事|决策)|(?:议事|决策).*工作规则");
    private static final int LIKELIEST = 8;
    private static final int LIKELIEST_OF_PART = 2;
    private static final double FARTHEST = 3;

    private final Finder finder;
    private final Novelty novelty;
    private final Relations relations;

    Companions(Finder finder, Novelty novelty, Relations relations) {
        this.finder = finder;
        this.novelty = novelty;
        this.relations = relations;
    }

    /**
     * One article beside the best.
     *
     * @param matches of the part of the message that it fits best
     */
    record Companion(Matches matches, Match match, Row<Bond> bonds) {}

    /** A part of the message alone, and together with the whole. */
    private record Part(Matches alone, Matches merged) {
        static Part of(Matches alone, Matches whole) {
            String text = alone.question();
            Matches merged = Merged.of(text, alone, Merged.of(text, alone, whole, match -> 0), match -> 0);
            return new Part(alone, merged);
        }

        double closeness(int candidate) {
            return alone.of(candidate).features().get(Feature.QUESTION_MEANING);
        }
    }

    /** Whether two things are set against each other. */
    static boolean contrasts(String question) {
        return Features.CONTRAST.matcher(question).find();
    }

    /** All that come into question. */
    List<Companion> of(Matches whole, Match best) {
        List<Part> parts = Parts.of(whole.question()).stream()
                .map(part -> Part.of(finder.find(part), whole))
                .toList();
        Set<Integer> candidates = new LinkedHashSet<>();
        add(candidates, whole, LIKELIEST);
        parts.forEach(part -> add(candidates, part.merged(), LIKELIEST_OF_PART));
        ArticleId first = best.articles().get(0);
        whole.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of of
                        && relations.between(first, of.article().id()))
                .forEach(match -> candidates.add(match.index()));
        candidates.remove(best.index());
        List<Companion> companions = new ArrayList<>();
        candidates.forEach(candidate -> companions.add(companion(whole, best, candidate, parts)));
        return companions;
    }

    private static void add(Set<Integer> candidates, Matches matches, int most) {
        Stream<Match> likeliest = matches.ranked().stream()
                .filter(match -> match.candidate() instanceof Candidate.Of)
                .limit(most);
        likeliest.forEach(match -> candidates.add(match.index()));
    }

    private Companion companion(Matches whole, Match best, int candidate, List<Part> parts) {
        Match match = whole.of(candidate);
        Row<Bond> bonds = new Row<>(Bond.class);
        Matches fitting = whole;
        double lead = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            double closer = part.closeness(candidate) - part.closeness(best.index());
            bonds.raise(Bond.SHARE_OF_PART, part.merged().share(part.merged().of(candidate)));
            bonds.raise(Bond.LEAD_IN_PART, closer);
            bonds.raise(Bond.LEFT_IN_PART, -closer);
            if (closer > lead) {
                lead = closer;
                bonds.set(Bond.MEANING_OF_PART, part.closeness(candidate));
                bonds.set(Bond.TOP_OF_PART, one(part.merged().best().index() == candidate));
                fitting = closer > 0 ? part.merged() : whole;
            }
        }
        complete(bonds, whole.question(), best, match, parts.size());
        return new Companion(fitting, fitting.of(candidate), bonds);
    }

    private void complete(Row<Bond> bonds, String question, Match best, Match match, int parts) {
        ArticleId first = best.articles().get(0);
        ArticleId other = match.articles().get(0);
        boolean contrast = contrasts(question);
        boolean many = MANY.matcher(question).find();
        boolean related = relations.between(first, other);
        bonds.set(Bond.ALWAYS, 1);
        bonds.set(Bond.BEHIND, Math.min(FARTHEST, (best.score() - match.score()) / 10));
        bonds.set(Bond.COVERED, novelty.gain(question, best.index(), match.index()));
        bonds.set(Bond.RELATED, one(related));
        bonds.set(Bond.CONTRAST, one(contrast));
        bonds.set(Bond.RELATED_IN_CONTRAST, one(contrast && related));
        boolean otherBook = !first.book().equals(other.book());
        bonds.set(Bond.OTHER_BOOK, one(otherBook && TWO_BOOKS.matcher(question).find()));
        bonds.set(Bond.MANY, one(many));
        bonds.set(Bond.RELATED_IN_MANY, one(many && related));
        bonds.set(Bond.PARTS, parts);
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
