package cn.fuban.leave;

import cn.fuban.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that name one person: 王乡长, 小刘, 我们局长, 镇长胡建, 张倩. */
final class PersonFinder {
    private static final String PERSON = String.valueOf(Tag.PERSON.sign());

    private final List<String> whose;
    private final List<String> titles;
    private final List<String> behindNames;
    private final List<String> family;
    private final List<String> surnames;
    private final Set<String> known;

    /** @param known the full names of the directory */
    PersonFinder(LeaveWords words, List<String> surnames, Set<String> known) {
        this.surnames = surnames;
        this.known = known;
        whose = words.line("whose");
        titles = words.line("titles");
        behindNames = words.line("behindNames");
        family = words.line("family");
    }

    /** The person who is named from here on. */
    Optional<Stretch> at(Sentence sentence, int start) {
        if (sentence.isAt(start, family)) {
            return Optional.empty();
        }
        int unit = afterUnit(sentence, start);
        Optional<Integer> named = afterPerson(sentence, unit);
        return named.map(end -> new Stretch(unit > start && isTitle(sentence, unit, end) ? start : unit, end));
    }

    private boolean isTitle(Sentence sentence, int from, int end) {
        return titles.contains(sentence.signs().substring(from, end));
    }

    private int afterUnit(Sentence sentence, int start) {
        int at = sentence.after(start, whose).orElse(start);
        while (at < sentence.length() && sentence.signs().charAt(at) == Tag.UNIT.sign()) {
            at++;
        }
        return sentence.after(at, whose).orElse(at);
    }

    private Optional<Integer> afterPerson(Sentence sentence, int start) {
        if (start >= sentence.length()) {
            return Optional.empty();
        }
        if (sentence.signs().charAt(start) == Tag.PERSON.sign()) {
            boolean spokenTo = sentence.text(new Stretch(start, start + 1)).startsWith("向");
            return spokenTo ? Optional.empty() : Optional.of(start + 1);
        }
        Optional<Integer> title = sentence.after(start, titles);
        return title.flatMap(end ->
                        sentence.signs().startsWith(PERSON, end) ? Optional.of(end + 1) : fullName(sentence, end))
                .or(() -> title)
                .or(() -> fullName(sentence, start));
    }

    /** A surname and one or two characters, before something that people say of people. */
    private Optional<Integer> fullName(Sentence sentence, int start) {
        Optional<Integer> surname = sentence.after(start, surnames);
        for (int length = 2; length >= 1; length--) {
            int end = surname.map(at -> at).orElse(start) + length;
            boolean fits = surname.isPresent() && end <= sentence.length() && isName(sentence, start, end);
            if (fits && (known.contains(sentence.signs().substring(start, end)) || isBeforeDeed(sentence, end))) {
                return Optional.of(sentence.after(end, titles).orElse(end));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Sentence sentence, int start, int end) {
        return sentence.signs().substring(start, end).codePoints().allMatch(Character::isIdeographic);
    }

    private boolean isBeforeDeed(Sentence sentence, int end) {
        return sentence.isAt(end, behindNames);
    }
}
