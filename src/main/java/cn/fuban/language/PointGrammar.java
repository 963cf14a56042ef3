package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.util.Optional;

/** A day with its time of day: 下周五上午9点、明早、12月3日18:00. */
final class PointGrammar {
    final Phrase<Match<Point>> point;

    PointGrammar(TimeWords words, Phrase<DayMeaning> day, ClockGrammar clock) {
        Phrase<DayMeaning> shortDay = words.numbers("shortDays")
                .as(days -> moment -> Optional.of(Dated.of(moment.today().plusDays(days))));
        Phrase<Point> plain = any(
                day.as(Point::of),
                both(day, clock.timeOfDay, Point::new),
                both(day.then(any(word("的 T 那天 那天的 当天 这天"), Phrase.space())), clock.time, Point::new),
                both(day.then(word(", 、")), clock.time, Point::new)
                        .where(point -> point.time() != null && point.time().clock() != null),
                both(WrittenDates.dashed(), clock.time, Point::new),
                both(shortDay, clock.timeOfDay, Point::new));
        point = plain.placed();
    }
}
