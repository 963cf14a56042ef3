package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something besides a meeting that deadlines are counted from, as {@code events.yaml} has it.
 *
 * @param name what an answer calls its day
 * @param said the words by which people speak of it
 * @param on the day itself, of an event that is on one fixed day
 */
record Event(String id, String name, List<String> said, Takes takes, Optional<LocalDate> on) {
    /** Which day of what is said is the event's. */
    enum Takes {
        /** The day that stands nearest to the words for the event. */
        NAMED,
        /** The same; today when it has come, and is asked until which day it is to be answered. */
        ARRIVED,
        /** The first day of a span. */
        FIRST,
        /** The last day of a span. */
        LAST,
        /** The Friday of a week. */
        FRIDAY,
        /** The last day of a quarter. */
        QUARTER,
        /** The last day of a half-year. */
        HALF_YEAR,
        /** The last day of a year. */
        YEAR,
        /** The first day off of a holiday. */
        HOLIDAY,
        /** Always the same. */
        FIXED;

        /** Whether it is a part of the year, known by its name, or has just come, so that no day need be named. */
        boolean isPeriod() {
            return this != NAMED && this != FIRST && this != LAST;
        }
    }

    static List<Event> read(ConfigFolder folder) {
        return folder.file("events.yaml").list("events").stream()
                .map(Event::event)
                .toList();
    }

    private static Event event(ConfigNode node) {
        Takes takes = node.choice("takes", Takes.class);
        Optional<LocalDate> on = takes == Takes.FIXED ? Optional.of(node.date("on")) : Optional.empty();
        return new Event(node.text("id"), node.text("name"), node.texts("said"), takes, on);
    }

    /** How many characters of a text speak of it. */
    int weightIn(String text) {
        return said.stream()
                .filter(text::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
