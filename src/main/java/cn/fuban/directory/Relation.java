package cn.fuban.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Words that name somebody by what they are to a unit: its head, its liaison staff, the vice-mayor in charge. */
enum Relation {
    HEAD("主要负责人", "主要领导", "负责人", "一把手"),
    LIAISON("联络员", "联络人"),
    IN_CHARGE("分管副区长", "分管的副区长", "分管区长", "分管区领导", "分管领导"),
    LIAISON_DEPUTY("联系副主任", "联系的副主任");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> words;

    Relation(String... words) {
        this.words = List.of(words);
    }

    /** The relation whose words begin here. */
    static Optional<Phrases.Found<Relation>> at(String text, int start) {
        return Arrays.stream(values())
                .flatMap(relation -> relation.words.stream()
                        .filter(word -> text.startsWith(word, start))
                        .map(word -> new Phrases.Found<>(start + word.length(), List.of(relation))))
                .findFirst();
    }

    /** Who is this to a unit. */
    List<Person> of(Unit unit, Directory directory) {
        Optional<Person> leader = directory.leaderInChargeOf(unit.id());
        return switch (this) {
            case HEAD -> directory.headOf(unit.id()).stream().toList();
            case LIAISON -> directory.liaisonsOf(unit.id());
            case IN_CHARGE -> leader.stream().toList();
            case LIAISON_DEPUTY ->
                leader.flatMap(person -> directory.liaisonDeputyFor(person.id())).stream()
                        .toList();
        };
    }

    /** Who is meant when nothing says to whom: whoever is this to the speaker, or else all there are. */
    List<Person> to(Person speaker, Directory directory) {
        return switch (this) {
            case HEAD, LIAISON -> List.of();
            case IN_CHARGE -> orElse(of(speaker.unit(), directory), directory, Person::isViceMayor);
            case LIAISON_DEPUTY -> {
                List<Person> own =
                        directory.liaisonDeputyFor(speaker.id()).stream().toList();
                yield orElse(
                        own.isEmpty() ? of(speaker.unit(), directory) : own,
                        directory,
                        person -> person.is(Role.OFFICE_DEPUTY));
            }
        };
    }

    private static List<Person> orElse(List<Person> own, Directory directory, Predicate<Person> all) {
        return own.isEmpty() ? directory.people().stream().filter(all).toList() : own;
    }
}
