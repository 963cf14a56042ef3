package cn.fuban.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people say, and all that it could stand for; finds the longest phrase at a place of a text. */
final class Phrases<T> {
    private final Map<String, List<T>> meanings = new HashMap<>();
    private int longest;

    /**
     * A phrase that was found.
     *
     * @param end where it ends, exclusive
     * @param meanings all that it could stand for
     */
    record Found<T>(int end, List<T> meanings) {
        <R> Found<R> with(List<R> others) {
            return new Found<>(end, others);
        }

        <R> Found<R> mapped(Function<T, List<R>> others) {
            return with(meanings.stream()
                    .flatMap(meaning -> others.apply(meaning).stream())
                    .toList());
        }

        boolean isSomething() {
            return !meanings.isEmpty();
        }
    }

    void add(String phrase, T meaning) {
        List<T> all = meanings.computeIfAbsent(phrase, unused -> new ArrayList<>());
        if (!all.contains(meaning)) {
            all.add(meaning);
        }
        longest = Math.max(longest, phrase.length());
    }

    Optional<Found<T>> at(String text, int start) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            List<T> found = meanings.get(text.substring(start, end));
            if (found != null) {
                return Optional.of(new Found<>(end, List.copyOf(found)));
            }
        }
        return Optional.empty();
    }
}
