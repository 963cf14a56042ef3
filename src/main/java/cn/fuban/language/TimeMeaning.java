package cn.fuban.language;

import java.util.Optional;

/** What words about time mean where they stand; nothing when there is no such time. */
@FunctionalInterface
interface TimeMeaning {
    Optional<TimeExpression> in(Reading reading, Match<?> where);
}
