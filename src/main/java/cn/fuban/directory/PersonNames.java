package cn.fuban.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people are called by name: 王海涛, 王海涛局长, 海涛局长, 王局长, 王局. */
final class PersonNames {
    private static final List<String> DOUBLE_SURNAMES = List.of("欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "慕容");

    private final Phrases<Person> phrases = new Phrases<>();
    private final Set<String> surnames = new HashSet<>();

    PersonNames(Directory directory) {
        directory.people().forEach(this::add);
    }

    /** The longest name that begins here, with all who are called so. */
    Optional<Phrases.Found<Person>> at(String text, int start) {
        return phrases.at(text, start)
                .filter(found -> !FalseFriends.isNoSurname(text, start))
                .filter(found -> !FalseFriends.isNoTitle(text, start, found.end()));
    }

    /** Whether a surname stands directly before this place, though nobody of that name has the title that follows. */
    boolean endsWithSurname(String text, int end) {
        return end > 0 && surnames.contains(text.substring(end - 1, end)) && !FalseFriends.isNoSurname(text, end - 1);
    }

    private void add(Person person) {
        String surname = surname(person.name());
        String given = person.name().substring(surname.length());
        surnames.add(surname);
        phrases.add(person.name(), person);
        for (Title title : Title.of(person)) {
            for (String words : title.afterName()) {
                phrases.add(person.name() + words, person);
                phrases.add(surname + words, person);
            }
            if (given.length() > 1) {
                phrases.add(given + title.core(), person);
                title.withoutName().forEach(words -> phrases.add(given + words, person));
            }
        }
    }

    private static String surname(String name) {
        return DOUBLE_SURNAMES.stream()
                .filter(name::startsWith)
                .findFirst()
                .orElseGet(() -> name.substring(0, Math.min(1, name.length())));
    }
}
