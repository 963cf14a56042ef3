package cn.fuban.language;

import java.util.Optional;

/** What words for a day mean at a moment; nothing when there is no such day, as on 2月30日. */
@FunctionalInterface
interface DayMeaning {
    Optional<Dated> at(Moment moment);
}
