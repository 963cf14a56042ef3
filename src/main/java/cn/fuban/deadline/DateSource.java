package cn.fuban.deadline;

import cn.fuban.conversation.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A feature that knows events from which deadlines follow, so that an answer from the rules can add the date. */
public interface DateSource {
    /**
     * The dates that the rules of an answer give for an event that is known or named.
     *
     * @param words a sentence with the dates and their weekdays
     * @param dates at least one
     */
    record Dates(String words, List<LocalDate> dates, boolean provisional) {}

    /**
     * Empty when nothing is known from which they could be counted.
     *
     * @param told whether the answer tells of a rule
     */
    Optional<Dates> dates(Turn turn, Predicate<Rule> told);
}
