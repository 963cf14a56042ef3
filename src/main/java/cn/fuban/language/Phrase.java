package cn.fuban.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
public final class Phrase<T> {
    private final Beginning beginning;
    private final Ways<T> ways;

    private Phrase(Beginning beginning, Ways<T> ways) {
        this.beginning = beginning;
        this.ways = ways;
    }

    /** All ways of reading something that begin exactly at a place. */
    @FunctionalInterface
    public interface Ways<T> {
        List<Match<T>> at(String text, int start);
    }

    /** All ways of reading this phrase that begin exactly here. */
    public List<Match<T>> at(String text, int start) {
        return beginning.isAt(text, start) ? ways.at(text, start) : List.of();
    }

    /** The longest way; of several equally long ones the first. */
    public Optional<Match<T>> longest(String text, int start) {
        Match<T> longest = null;
        for (Match<T> match : at(text, start)) {
            if (longest == null || match.end() > longest.end()) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whatever is read by hand, if it begins with one of the characters. */
    public static <T> Phrase<T> of(String firstCharacters, Ways<T> ways) {
        BitSet first = new BitSet();
        firstCharacters.chars().forEach(first::set);
        return new Phrase<>(new Beginning(first, false), ways);
    }

    /** Any of the words, with its meaning. */
    public static <T> Phrase<T> words(Map<String, T> meanings) {
        Map<Character, List<Map.Entry<String, T>>> byFirst = meanings.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().charAt(0)));
        String firstCharacters = byFirst.keySet().stream().map(String::valueOf).collect(Collectors.joining());
        return of(firstCharacters, (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            for (Map.Entry<String, T> word : byFirst.getOrDefault(text.charAt(start), List.of())) {
                if (text.startsWith(word.getKey(), start)) {
                    int end = start + word.getKey().length();
                    matches.add(new Match<>(word.getValue(), start, end));
                }
            }
            return matches;
        });
    }

    /** Any of the words, separated by spaces. */
    public static Phrase<String> word(String words) {
        return words(Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.toMap(word -> word, word -> word)));
    }

    /** One space. */
    public static Phrase<String> space() {
        return words(Map.of(" ", " "));
    }

    /** Any of the phrases. */
    @SafeVarargs
    public static <T> Phrase<T> any(Phrase<? extends T>... phrases) {
        List<Phrase<? extends T>> all = new ArrayList<>();
        Beginning beginning = Beginning.NONE;
        for (Phrase<? extends T> phrase : phrases) {
            all.add(phrase);
            beginning = beginning.or(phrase.beginning);
        }
        return new Phrase<>(beginning, (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            for (Phrase<? extends T> phrase : all) {
                for (Match<? extends T> match : phrase.at(text, start)) {
                    matches.add(new Match<>(match.value(), match.start(), match.end()));
                }
            }
            return matches;
        });
    }

    /** One phrase after the other. */
    public static <A, B, T> Phrase<T> both(Phrase<A> first, Phrase<B> second, BiFunction<A, B, T> meaning) {
        return new Phrase<>(first.beginning.then(second.beginning), (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            for (Match<A> a : first.at(text, start)) {
                for (Match<B> b : second.at(text, a.end())) {
                    matches.add(new Match<>(meaning.apply(a.value(), b.value()), start, b.end()));
                }
            }
            return matches;
        });
    }

    /** This phrase with another meaning. */
    public <R> Phrase<R> as(Function<T, R> meaning) {
        return new Phrase<>(beginning, (text, start) -> {
            List<Match<R>> matches = new ArrayList<>(2);
            for (Match<T> match : at(text, start)) {
                matches.add(match.with(meaning.apply(match.value())));
            }
            return matches;
        });
    }

    /** This phrase and then another that adds nothing to the meaning. */
    public Phrase<T> then(Phrase<?> closing) {
        return both(this, closing, (value, nothing) -> value);
    }

    /** Another phrase, and before it this one, which adds nothing to the meaning. */
    public <R> Phrase<R> before(Phrase<R> rest) {
        return both(this, rest, (nothing, value) -> value);
    }

    /** This phrase, or nothing. */
    public Phrase<Optional<T>> maybe() {
        return new Phrase<>(beginning.orNothing(), (text, start) -> {
            List<Match<Optional<T>>> matches = new ArrayList<>(2);
            matches.add(new Match<>(Optional.empty(), start, start));
            at(text, start).forEach(match -> matches.add(match.with(Optional.of(match.value()))));
            return matches;
        });
    }

    /** This phrase where its meaning is acceptable. */
    public Phrase<T> where(Predicate<T> acceptable) {
        return whereMatch((text, match) -> acceptable.test(match.value()));
    }

    /** This phrase, with a space before and behind it or not. */
    public Phrase<T> spaced() {
        return space().maybe().before(this).then(space().maybe());
    }

    /** This phrase between two marks. */
    public Phrase<T> inside(String opening, String closing) {
        return word(opening).before(this).then(word(closing));
    }

    /** This phrase where none of the words, separated by spaces, follows. */
    public Phrase<T> notBefore(String words) {
        Phrase<String> forbidden = word(words);
        return whereMatch((text, match) -> forbidden.at(text, match.end()).isEmpty());
    }

    /** This phrase where none of the words, separated by spaces, stands before it. */
    public Phrase<T> notAfter(String words) {
        List<String> forbidden = List.of(words.split(" "));
        return whereMatch((text, match) ->
                forbidden.stream().noneMatch(word -> text.startsWith(word, match.start() - word.length())));
    }

    /** This phrase where the text ends or one of the words, separated by spaces, follows. */
    public Phrase<T> atEndOrBefore(String words) {
        Phrase<String> next = word(words);
        return whereMatch((text, match) ->
                match.end() == text.length() || !next.at(text, match.end()).isEmpty());
    }

    /** This phrase with the place where it stands. */
    public Phrase<Match<T>> placed() {
        return new Phrase<>(
                beginning,
                (text, start) ->
                        at(text, start).stream().map(match -> match.with(match)).toList());
    }

    private Phrase<T> whereMatch(BiPredicate<String, Match<T>> acceptable) {
        return new Phrase<>(beginning, (text, start) -> {
            List<Match<T>> matches = new ArrayList<>(2);
            for (Match<T> match : at(text, start)) {
                if (acceptable.test(text, match)) {
                    matches.add(match);
                }
            }
            return matches;
        });
    }
}
