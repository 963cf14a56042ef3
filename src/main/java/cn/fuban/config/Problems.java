package cn.fuban.config;

import static java.util.Comparator.comparing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything found wrong in one folder, collected by all readers and reported together. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem: say what is wrong, with the value in quotes, and what to write instead. */
    public void add(Place place, String what) {
        found.add(new Problem(place, what));
    }

    /** All problems by file and line. */
    public List<Problem> all() {
        return found.stream()
                .sorted(comparing((Problem problem) -> problem.place().file())
                        .thenComparing(problem -> problem.place().line()))
                .toList();
    }
}
