package cn.fuban.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who and which units are named in what somebody says, always with all who could be meant.
 *
 * <p>In politeness a deputy is called like the head (张区长 is any vice-mayor named 张 too); a title without a name is
 * the head's alone; what it is the title of is the speaker's own unit where that has one.
 */
public final class Names {
    private final UnitNames units;
    private final PersonNames people;
    private final PostNames posts;

    public Names(Directory directory) {
        units = new UnitNames(directory);
        people = new PersonNames(directory);
        posts = new PostNames(directory);
    }

    /**
     * All names in a text, from left to right and without overlap, each as long as it can be.
     *
     * @param text evened out in width and script
     * @param speaker to whom 我们局 and 分管副区长 refer
     */
    public List<Mention> in(String text, Person speaker) {
        List<Mention> mentions = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Optional<Mention> mention = at(text, start, speaker);
            mention.ifPresent(mentions::add);
            start = mention.map(Mention::end).orElse(start + 1);
        }
        return List.copyOf(mentions);
    }

    private Optional<Mention> at(String text, int start, Person speaker) {
        Optional<Mention> person = people.at(text, start)
                .or(() -> people.endsWithSurname(text, start) ? Optional.empty() : posts.alone(text, start, speaker))
                .map(found -> Mention.ofPeople(start, found.end(), found.meanings()));
        Optional<Mention> unit = units.at(text, start, speaker).map(found -> ofUnit(text, start, found));
        return Stream.of(unit, person).flatMap(Optional::stream).max((a, b) -> Integer.compare(a.end(), b.end()));
    }

    /** Somebody of the unit when a name or post follows it, or else the unit. */
    private Mention ofUnit(String text, int start, Phrases.Found<Unit> unit) {
        int end = unit.end();
        int next = text.startsWith("的", end) ? end + 1 : end;
        return people.at(text, next)
                .map(found -> found.with(found.meanings().stream()
                        .filter(person -> unit.meanings().contains(person.unit()))
                        .toList()))
                .filter(Phrases.Found::isSomething)
                .or(() -> posts.after(unit.meanings(), text, next))
                .or(() -> contracted(text, unit))
                .map(found -> Mention.ofPeople(start, found.end(), found.meanings()))
                .orElseGet(() -> Mention.ofUnits(start, end, unit.meanings()));
    }

    /** 财政局长 for 财政局局长. */
    private Optional<Phrases.Found<Person>> contracted(String text, Phrases.Found<Unit> unit) {
        return text.startsWith("长", unit.end()) ? posts.after(unit.meanings(), text, unit.end() - 1) : Optional.empty();
    }
}
