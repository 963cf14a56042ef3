package cn.fuban.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How one sample was answered.
 *
 * @param first whether the first citation is right
 * @param full whether all needed articles are cited, every required phrase is said, and the answer is short enough
 * @param strict whether, beyond that, nothing is cited that the sample does not allow
 */
record Measured(
        Sample sample, Finding finding, String text, boolean abstained, boolean first, boolean full, boolean strict) {
    static final int MOST_CHARACTERS = 400;

    static Measured of(Sample sample, Finding finding, String text) {
        List<String> cited = Citing.written(finding.articles());
        boolean first = !cited.isEmpty() && sample.gold().contains(cited.get(0));
        boolean needed = sample.needsAll()
                ? new HashSet<>(cited).containsAll(sample.gold())
                : sample.gold().stream().anyMatch(cited::contains);
        boolean full = needed && sample.saidIn(text) && text.length() <= MOST_CHARACTERS;
        Set<String> allowed = new HashSet<>(sample.gold());
        allowed.addAll(sample.alsoOk());
        return new Measured(sample, finding, text, finding.unsaid(), first, full, full && allowed.containsAll(cited));
    }
}
