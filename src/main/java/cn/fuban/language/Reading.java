package cn.fuban.language;

import java.time.LocalDate;

/**
 * One text being read.
 *
 * @param moment when it was said
 */
record Reading(NormalText text, Moment moment) {
    Words words(Match<?> where) {
        return text.words(where.start(), where.end());
    }

    Reading spanFrom(LocalDate first) {
        return new Reading(text, moment.spanFrom(first));
    }

    Reading speakingOf(LocalDate day) {
        return new Reading(text, moment.speakingOf(day));
    }

    /** For what is said after a holiday or a month was named. */
    Reading inFrame(LocalDate begins) {
        return new Reading(text, moment.inFrame(begins));
    }

    /** For a day on which somebody comes back: it is not before the one that was spoken of last. */
    Reading comingBack() {
        return new Reading(text, moment.comingBack());
    }
}
