package cn.fuban.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When an answer says how long its book is in force (work:86); it never calls a book void. */
final class Validity {
    private static final int DAYS_BEFORE = 90;
    private static final int DAYS_BETWEEN = 7;

    private Validity() {}

    /**
     * The book among those cited that expires soon or has expired, if it is to be told.
     *
     * @param told when the person was last told that a book expires soon
     */
    static Optional<Book> toTell(List<Book> cited, LocalDate today, Optional<LocalDate> told) {
        return cited.stream()
                .filter(book -> book.expires()
                        .filter(end -> isPast(end, today) || (isNear(end, today) && isDue(told, today)))
                        .isPresent())
                .findFirst();
    }

    /** Whether the last day of the term is over. */
    static boolean isPast(LocalDate end, LocalDate today) {
        return today.isAfter(end);
    }

    private static boolean isNear(LocalDate end, LocalDate today) {
        return !today.isBefore(end.minusDays(DAYS_BEFORE));
    }

    private static boolean isDue(Optional<LocalDate> told, LocalDate today) {
        return told.filter(day -> today.isBefore(day.plusDays(DAYS_BETWEEN))).isEmpty();
    }
}
