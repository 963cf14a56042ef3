package cn.fuban.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of the grammar: what can stand at a place of a text, and what it means.
 *
 * <p>A phrase gives every way of reading that it knows, short and long. So the order in which phrases are combined does
 * not matter, and whoever reads chooses the longest at the end.
 *
 * @param <T> the meaning
 */
@FunctionalInterface
interface Phrase<T> {

    /** All ways of reading this phrase that begin exactly here. */
    List<Match<T>> at(String text, int start);

    /** The longest way; of several equally long ones the first. */
    default Optional<Match<T>> longest(String text, int start) {
        Match<T> longest = null;
        for (Match<T> match : at(text, start)) {
            if (longest == null || match.end() > longest.end()) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Any of the words, with its meaning. */
    static <T> Phrase<T> words(Map<String, T> meanings) {
        Map<Character, List<Map.Entry<String, T>>> byFirst = meanings.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().charAt(0)));
        return (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            List<Map.Entry<String, T>> candidates =
                    start < text.length() ? byFirst.getOrDefault(text.charAt(start), List.of()) : List.of();
            for (Map.Entry<String, T> word : candidates) {
                if (text.startsWith(word.getKey(), start)) {
                    matches.add(new Match<>(
                            word.getValue(), start, start + word.getKey().length()));
                }
            }
            return matches;
        };
    }

    /** Any of the words, separated by spaces. */
    static Phrase<String> word(String words) {
        return words(Stream.of(words.split(" ")).distinct().collect(Collectors.toMap(word -> word, word -> word)));
    }

    /** Any of the phrases. */
    @SafeVarargs
    static <T> Phrase<T> any(Phrase<? extends T>... phrases) {
        List<Phrase<? extends T>> all = new ArrayList<>();
        for (Phrase<? extends T> phrase : phrases) {
            all.add(phrase);
        }
        return (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            for (Phrase<? extends T> phrase : all) {
                for (Match<? extends T> match : phrase.at(text, start)) {
                    matches.add(new Match<>(match.value(), match.start(), match.end()));
                }
            }
            return matches;
        };
    }

    /** One phrase after the other. */
    static <A, B, T> Phrase<T> both(Phrase<A> first, Phrase<B> second, BiFunction<A, B, T> meaning) {
        return (text, start) -> {
            List<Match<T>> matches = List.of();
            for (Match<A> a : first.at(text, start)) {
                for (Match<B> b : second.at(text, a.end())) {
                    matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
                    matches.add(new Match<>(meaning.apply(a.value(), b.value()), start, b.end()));
                }
            }
            return matches;
        };
    }

    /** This phrase with another meaning. */
    default <R> Phrase<R> as(Function<T, R> meaning) {
        return (text, start) -> {
            List<Match<R>> matches = List.of();
            for (Match<T> match : at(text, start)) {
                matches = matches.isEmpty() ? new ArrayList<>(2) : matches;
                matches.add(match.with(meaning.apply(match.value())));
            }
            return matches;
        };
    }

    /** This phrase and then another that adds nothing to the meaning. */
    default Phrase<T> then(Phrase<?> closing) {
        return both(this, closing, (value, nothing) -> value);
    }

    /** Another phrase, and before it this one, which adds nothing to the meaning. */
    default <R> Phrase<R> before(Phrase<R> rest) {
        return both(this, rest, (nothing, value) -> value);
    }

    /** This phrase, or nothing. */
    default Phrase<Optional<T>> maybe() {
        return (text, start) -> {
            List<Match<Optional<T>>> matches = new ArrayList<>(2);
            matches.add(new Match<>(Optional.empty(), start, start));
            at(text, start).forEach(match -> matches.add(match.with(Optional.of(match.value()))));
            return matches;
        };
    }

    /** This phrase where its meaning is acceptable. */
    default Phrase<T> where(Predicate<T> acceptable) {
        return (text, start) -> at(text, start).stream()
                .filter(match -> acceptable.test(match.value()))
                .toList();
    }

    /** One space. */
    static Phrase<String> space() {
        return words(Map.of(" ", " "));
    }

    /** This phrase, with a space before and behind it or not. */
    default Phrase<T> spaced() {
        return space().maybe().before(this).then(space().maybe());
    }

    /** This phrase between two marks. */
    default Phrase<T> inside(String opening, String closing) {
        return word(opening).before(this).then(word(closing));
    }

    /** This phrase where none of the words, separated by spaces, follows. */
    default Phrase<T> notBefore(String words) {
        Phrase<String> forbidden = word(words);
        return (text, start) -> at(text, start).stream()
                .filter(match -> forbidden.at(text, match.end()).isEmpty())
                .toList();
    }

    /** This phrase where none of the words, separated by spaces, stands before it. */
    default Phrase<T> notAfter(String words) {
        List<String> forbidden = List.of(words.split(" "));
        return (text, start) -> forbidden.stream().anyMatch(word -> text.startsWith(word, start - word.length()))
                ? List.of()
                : at(text, start);
    }

    /** This phrase with the place where it stands. */
    default Phrase<Match<T>> placed() {
        return (text, start) ->
                at(text, start).stream().map(match -> match.with(match)).toList();
    }
}
