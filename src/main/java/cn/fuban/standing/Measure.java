package cn.fuban.standing;

import java.util.List;

/**
 * How a duty is counted over a calendar year (B5).
 *
 * @param least that there should be; 0 when it is only limited
 * @param most that there may be; 0 when it is not limited
 * @param parts kinds or steps, each of which there should be; none when all entries are alike
 */
record Measure(Count count, int least, int most, List<String> parts) {
    /** What is counted. */
    enum Count {
        /** Different dates, however much was reported for one. */
        DAYS,
        /** Every entry. */
        ENTRIES,
        /** Different names. */
        NAMES
    }

    Measure {
        parts = List.copyOf(parts);
    }

    /** 天 for days, 次 for entries, 种 for names. */
    String unit() {
        return switch (count) {
            case DAYS -> "天";
            case ENTRIES -> parts.isEmpty() ? "次" : "件";
            case NAMES -> "种";
        };
    }
}
