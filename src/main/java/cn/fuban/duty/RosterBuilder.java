package cn.fuban.duty;

import cn.fuban.directory.Person;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers who is on duty on the days of one holiday, and what does not fit. */
final class RosterBuilder {
    private final Block block;
    private final Map<LocalDate, Person> given = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();
    private String where = "";

    RosterBuilder(Block block) {
        this.block = block;
    }

    /** What is given next stands in this cell of a sheet. */
    RosterBuilder at(String cell) {
        where = cell;
        return this;
    }

    /** What stands there is no day. */
    void noDay(String words) {
        trouble("noday", Map.of("words", words));
    }

    /** Whoever is meant is on duty on these days. */
    void give(List<LocalDate> days, Entry who) {
        List<Person> leaders = who.people().stream().filter(Person::isLeader).toList();
        if (who.people().isEmpty()) trouble("unknown", Map.of("name", who.words(), "days", list(days)));
        else if (leaders.isEmpty()) trouble("noleader", Map.of("name", who.words(), "days", list(days)));
        else if (leaders.size() > 1) trouble("ambiguous", Map.of("name", who.words(), "people", names(leaders)));
        else days.forEach(day -> give(day, leaders.get(0)));
    }

    void withoutDays(Entry who) {
        trouble("nodays", Map.of("name", who.words()));
    }

    void withoutName(List<LocalDate> days) {
        trouble("noname", Map.of("days", list(days)));
    }

    Map<LocalDate, Person> given() {
        return new LinkedHashMap<>(given);
    }

    List<Trouble> troubles() {
        return troubles.stream().distinct().toList();
    }

    private void give(LocalDate day, Person leader) {
        if (!block.holds(day)) {
            trouble("outside", Map.of("day", ChineseDates.format(day), "holiday", block.name()));
            return;
        }
        Person other = given.putIfAbsent(day, leader);
        if (other != null && !other.equals(leader)) {
            trouble("doubled", Map.of("day", ChineseDates.format(day), "people", names(List.of(other, leader))));
        }
    }

    private void trouble(String key, Map<String, String> values) {
        troubles.add(new Trouble(key, values, where));
    }

    private static String list(List<LocalDate> days) {
        return days.stream().map(ChineseDates::format).collect(Collectors.joining("、"));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining("、"));
    }
}
