package cn.fuban.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The date that some words mean.
 *
 * @param others the other dates that they could mean
 * @param provisional whether it rests on a holiday whose arrangement is not known yet
 */
record Dated(LocalDate date, List<OtherDay> others, boolean provisional) {
    static Dated of(LocalDate date) {
        return new Dated(date, List.of(), false);
    }

    Dated or(LocalDate other, Doubt why) {
        if (other.equals(date)) {
            return this;
        }
        List<OtherDay> more = new ArrayList<>(others);
        more.add(new OtherDay(other, why));
        return new Dated(date, List.copyOf(more), provisional);
    }

    Dated provisional(boolean alsoThis) {
        return new Dated(date, others, provisional || alsoThis);
    }
}
