package cn.fuban.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one sample was answered.
 *
 * @param first whether the first citation is right
 * @param full whether all needed articles are cited, every required phrase is said, and the answer is short enough
 */
record Measured(Sample sample, Finding finding, String text, boolean abstained, boolean first, boolean full) {
    static final int MOST_CHARACTERS = 400;

    static Measured of(Sample sample, Finding finding, String text) {
        List<String> cited = Citing.written(finding.articles());
        boolean first = !cited.isEmpty() && sample.gold().contains(cited.get(0));
        boolean needed = sample.needsAll()
                ? new HashSet<>(cited).containsAll(sample.gold())
                : sample.gold().stream().anyMatch(cited::contains);
        boolean full = needed && sample.saidIn(text) && text.length() <= MOST_CHARACTERS;
        return new Measured(sample, finding, text, finding.unsaid(), first, full);
    }

    /** Whether an article is cited that does not belong there. */
    boolean beside() {
        List<String> needless = new ArrayList<>(Citing.written(finding.articles()));
        needless.removeAll(sample.gold());
        needless.removeAll(sample.alsoOk());
        return !abstained && !needless.isEmpty();
    }

    static double share(List<Measured> some, Predicate<Measured> which) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(which).count() / some.size();
    }
}
