package cn.fuban.leave;

import cn.fuban.language.Outline;
import cn.fuban.language.Utterance;
import cn.fuban.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message as the grammar of absence sees it: signs, clauses, and the words of the vocabulary in it. */
record Sentence(Outline outline) {
    private static final String MARKS = ",.。;!?: ()\n";

    static Sentence of(Utterance utterance) {
        return new Sentence(utterance.outline());
    }

    String signs() {
        return outline.signs();
    }

    int length() {
        return signs().length();
    }

    Stretch whole() {
        return new Stretch(0, length());
    }

    /** The words behind a stretch, evened out. */
    String text(Stretch stretch) {
        return outline.text(stretch.start(), stretch.end());
    }

    /** The words behind a stretch, as typed. */
    Words words(Stretch stretch) {
        return outline.words(stretch.start(), stretch.end());
    }

    /** What stands between marks, none of it empty. */
    List<Stretch> clauses() {
        List<Stretch> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= length(); at++) {
            if (at == length() || MARKS.indexOf(signs().charAt(at)) >= 0) {
                if (at > start) {
                    clauses.add(new Stretch(start, at));
                }
                start = at + 1;
            }
        }
        return clauses;
    }

    /** The clause that holds this place. */
    Stretch clauseAt(int at) {
        return clauses().stream().filter(clause -> clause.holds(at)).findFirst().orElse(whole());
    }

    /** The end of the longest of the words that begins here. */
    Optional<Integer> after(int at, List<String> longestFirst) {
        return longestFirst.stream()
                .filter(word -> signs().startsWith(word, at))
                .findFirst()
                .map(word -> at + word.length());
    }

    boolean isAt(int at, List<String> words) {
        return after(at, words).isPresent();
    }

    /** Whether one of the words stands in the stretch. */
    boolean has(Stretch stretch, List<String> words) {
        String part = signs().substring(stretch.start(), stretch.end());
        return words.stream().anyMatch(part::contains);
    }

    /** The first place in the stretch where one of the words stands, with the longest of those there. */
    Optional<Stretch> find(Stretch stretch, List<String> words) {
        for (int at = stretch.start(); at < stretch.end(); at++) {
            Optional<Integer> end = after(at, words).filter(to -> to <= stretch.end());
            if (end.isPresent()) {
                return Optional.of(new Stretch(at, end.get()));
            }
        }
        return Optional.empty();
    }

    /** The stretch without these words at its beginning and those at its end. */
    Stretch trimmed(Stretch stretch, List<String> leading, List<String> trailing) {
        Stretch rest = stretch;
        while (true) {
            Stretch now = rest;
            Optional<Stretch> shorter = after(now.start(), leading)
                    .filter(end -> end <= now.end())
                    .map(now::from)
                    .or(() -> trailing.stream()
                            .filter(word -> signs().startsWith(word, now.end() - word.length())
                                    && now.end() - word.length() >= now.start())
                            .findFirst()
                            .map(word -> now.to(now.end() - word.length())));
            if (now.isEmpty() || shorter.isEmpty()) {
                return now;
            }
            rest = shorter.get();
        }
    }
}
