package cn.fuban.directory;

import java.util.List;

/**
 * Words that name somebody or some unit, with all who could be meant: people, or else units.
 *
 * @param start where the words begin in the text
 * @param end where they end, exclusive
 * @param people all who could be meant, in the order of the directory; empty when a unit is named
 * @param units all units that could be meant; empty when a person is named
 */
public record Mention(int start, int end, List<Person> people, List<Unit> units) {
    static Mention ofPeople(int start, int end, List<Person> people) {
        return new Mention(start, end, people, List.of());
    }

    static Mention ofUnits(int start, int end, List<Unit> units) {
        return new Mention(start, end, List.of(), units);
    }

    /** Whether several could be meant, so that the speaker must be asked. */
    public boolean isAmbiguous() {
        return people.size() + units.size() > 1;
    }
}
