package cn.fuban.directory;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people are called by their post alone: 区长, 局长, 住建局局长, 住建局负责人, 分管副区长. */
final class PostNames {
    private static final String OFFICE = "办公室";

    private final Directory directory;
    private final Phrases<Person> holders = new Phrases<>();

    PostNames(Directory directory) {
        this.directory = directory;
        Set<String> ranks = directory.people().stream()
                .filter(PostNames::isOfDistrictRank)
                .flatMap(person -> Title.of(person).stream())
                .map(Title::core)
                .collect(toUnmodifiableSet());
        directory
                .people()
                .forEach(person -> Title.of(person).stream()
                        .filter(title -> ranks.contains(title.core()))
                        .flatMap(title -> title.withoutName().stream())
                        .forEach(words -> holders.add(words, person)));
    }

    /** Who is named by a post that begins here, directly after the name of these units. */
    Optional<Phrases.Found<Person>> after(List<Unit> units, String text, int start) {
        return Relation.at(text, start)
                .map(found -> found.mapped(relation -> related(relation, units)))
                .or(() -> title(text, start)
                        .map(found ->
                                found.with(holdersIn(units, found.meanings(), text.substring(start, found.end())))))
                .filter(Phrases.Found::isSomething);
    }

    /** Who is named by a post that begins here, with nothing before it to say whose. */
    Optional<Phrases.Found<Person>> alone(String text, int start, Person speaker) {
        return Relation.at(text, start)
                .map(found -> found.mapped(relation -> relation.to(speaker, directory)))
                .or(() -> officeTitle(text, start, speaker))
                .or(() -> title(text, start)
                        .filter(found -> !FalseFriends.isOfAnotherBody(text, start))
                        .map(found -> found.with(nearest(found.meanings(), speaker))))
                .filter(Phrases.Found::isSomething);
    }

    private Optional<Phrases.Found<Person>> title(String text, int start) {
        return holders.at(text, start).filter(found -> !FalseFriends.isNoTitle(text, start, found.end()));
    }

    /** 办公室主任 is the government office's, and may also be that of the speaker's own unit. */
    private Optional<Phrases.Found<Person>> officeTitle(String text, int start, Person speaker) {
        if (!text.startsWith(OFFICE, start)) {
            return Optional.empty();
        }
        return title(text, start + OFFICE.length()).map(found -> {
            String post = text.substring(start, found.end());
            Predicate<Person> ofOffice = person ->
                    person.unit().kind() == Unit.Kind.OFFICE && found.meanings().contains(person);
            Predicate<Person> ofOwnUnit = person ->
                    person.unit().equals(speaker.unit()) && person.post().equals(post);
            return found.with(
                    directory.people().stream().filter(ofOffice.or(ofOwnUnit)).toList());
        });
    }

    private List<Person> related(Relation relation, List<Unit> units) {
        return units.stream()
                .flatMap(unit -> relation.of(unit, directory).stream())
                .toList();
    }

    /** The holders in these units, or the vice-mayor in charge of them: 分管住建局的副区长. */
    private List<Person> holdersIn(List<Unit> units, List<Person> holders, String title) {
        List<Person> own =
                holders.stream().filter(person -> units.contains(person.unit())).toList();
        if (own.stream().anyMatch(person -> Title.of(person).contains(new Title(title)))) {
            return own;
        }
        List<Person> inCharge = related(Relation.IN_CHARGE, units);
        if (holders.stream().anyMatch(inCharge::contains)) {
            return inCharge;
        }
        return holders.stream().anyMatch(Person::isHead) ? withHeads(units, own) : own;
    }

    /** Where nobody has just this title, it may be the head's: 发改委主任 of a 局长. */
    private List<Person> withHeads(List<Unit> units, List<Person> own) {
        return Stream.concat(related(Relation.HEAD, units).stream(), own.stream())
                .distinct()
                .toList();
    }

    /** The holders in the speaker's own unit, or else those known in the whole district. */
    private static List<Person> nearest(List<Person> holders, Person speaker) {
        List<Person> own = holders.stream()
                .filter(person -> person.unit().equals(speaker.unit()))
                .toList();
        return own.isEmpty()
                ? holders.stream().filter(PostNames::isOfDistrictRank).toList()
                : own;
    }

    private static boolean isOfDistrictRank(Person person) {
        return person.isHead() || person.isLeader() || person.is(Role.OFFICE_DEPUTY);
    }
}
