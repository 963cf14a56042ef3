package cn.fuban.presence;

import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Records;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody who wants to do something, and in whose places that one stands at this moment (work:10, work:11).
 *
 * @param places the person first, then everybody for whom the person acts
 */
public record Actor(Person person, List<Person> places) {
    /** Whoever speaks at this moment. */
    public static Actor of(Person person, Directory directory, Records records, Instant now) {
        Stream<Person> others = Presence.in(records).actsFor(person.id().value(), now).stream()
                .flatMap(id -> directory.person(new StaffId(id)).stream());
        return new Actor(person, Stream.concat(Stream.of(person), others).toList());
    }

    /** Whether the person, or somebody in whose place the person acts, is such a one. */
    public boolean is(Predicate<Person> such) {
        return places.stream().anyMatch(such);
    }

    /** For whom the person acts in what takes such a one: empty when it is the person's own right. */
    public String inPlaceOf(Predicate<Person> such) {
        return places.stream()
                .filter(such)
                .findFirst()
                .filter(place -> !place.equals(person))
                .map(place -> place.id().value())
                .orElse("");
    }
}
