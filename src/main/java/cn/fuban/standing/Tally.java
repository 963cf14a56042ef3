package cn.fuban.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * What one owner has of one duty in one year.
 *
 * @param deeds by their day
 */
record Tally(Measure measure, List<Deed> deeds) {
    Tally {
        deeds = List.copyOf(deeds);
    }

    /** How much there is, as the duty counts. */
    int count() {
        return switch (measure.count()) {
            case DAYS -> (int) deeds.stream().map(Deed::day).distinct().count();
            case ENTRIES -> deeds.size();
            case NAMES -> (int) deeds.stream().map(Deed::what).distinct().count();
        };
    }

    /** How much there is of one part. */
    int count(String part) {
        return (int) deeds.stream().filter(deed -> deed.part().equals(part)).count();
    }

    /** How much there is of what a check asks for. */
    int count(Check check) {
        return check.part().isEmpty() ? count() : count(check.part());
    }

    /** The parts of which there is nothing. */
    List<String> missingParts() {
        return measure.parts().stream().filter(part -> count(part) == 0).toList();
    }

    boolean isComplete() {
        return measure.parts().isEmpty()
                ? count() >= measure.least()
                : missingParts().isEmpty();
    }

    boolean isOver() {
        return measure.most() > 0 && count() > measure.most();
    }

    boolean hasDay(LocalDate day) {
        return deeds.stream().anyMatch(deed -> deed.day().equals(day));
    }
}
