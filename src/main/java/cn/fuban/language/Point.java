package cn.fuban.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with a time of day.
 *
 * @param time null when none was said
 */
record Point(DayMeaning day, @Nullable ClockTime time) {

    static Point of(DayMeaning day) {
        return new Point(day, null);
    }

    /** As one expression; open when the day rests on holidays that are not arranged yet. */
    static Optional<TimeExpression> alone(Match<Point> point, Reading reading) {
        return point.value().day.at(reading.moment()).map(dated -> {
            Words words = reading.words(point);
            return dated.provisional()
                    ? new TimeExpression.Vague(words, dated.date(), dated.date())
                    : point.value().expression(words, dated);
        });
    }

    /** As the edge of a span. */
    static Optional<TimeExpression.Day> edge(Match<Point> point, Reading reading) {
        return point.value()
                .day
                .at(reading.moment())
                .filter(dated -> !dated.provisional())
                .map(dated -> point.value().expression(reading.words(point), dated));
    }

    private TimeExpression.Day expression(Words words, Dated dated) {
        return time == null
                ? new TimeExpression.Day(words, dated.date(), DayPart.WHOLE, null, dated.others())
                : new TimeExpression.Day(words, dated.date(), time.part(), time.clock(), dated.others());
    }
}
