package cn.fuban.standing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where all owners of one duty stand in a year, in the order of the directory: no ranking.
 *
 * @param behind those who have less than they should by now, or more than they may
 */
record Overview(Duty duty, int year, List<Row> rows, List<Owner> behind) {
    /** One owner and what there is. */
    record Row(Owner owner, Tally tally) {}

    static Overview of(Duty duty, Duties duties, Register register, LocalDate today, int year) {
        List<Row> rows = duties.owners(duty).stream()
                .map(owner -> new Row(owner, register.of(duty, owner, year)))
                .toList();
        MonthDay until = year < today.getYear() ? MonthDay.of(12, 31) : MonthDay.from(today);
        List<Owner> behind = rows.stream()
                .filter(row -> isBehind(duty, row.tally(), until))
                .map(Row::owner)
                .toList();
        return new Overview(duty, year, rows, behind);
    }

    /** How many days there should be by now; 0 while nothing is expected yet or where days are not counted. */
    int expected(LocalDate today) {
        return duty.checks().stream()
                .filter(check -> check.part().isEmpty())
                .filter(check -> year < today.getYear() || !check.on().isAfter(MonthDay.from(today)))
                .max(Comparator.comparing(Check::on))
                .map(Check::least)
                .orElse(0);
    }

    int complete() {
        return (int) rows.stream().filter(row -> row.tally().isComplete()).count();
    }

    private static boolean isBehind(Duty duty, Tally tally, MonthDay until) {
        Optional<Check> failed = duty.checks().stream()
                .filter(check -> !check.on().isAfter(until))
                .filter(check -> tally.count(check) < check.least())
                .findFirst();
        return failed.isPresent() || tally.isOver();
    }
}
