package cn.fuban.crash;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What of a storm arrived, from what DingTalk accepted. */
final class Tally {
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)#");
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Map<Integer, Integer> times = new TreeMap<>();
    private final List<Long> lags = new ArrayList<>();
    private final long recorded;
    private int calls;

    /** @param apart how long after the one before each reminder was due */
    Tally(JsonNode sends, List<Map.Entry<Long, String>> audit, Instant first, Duration apart) {
        recorded = audit.stream()
                .filter(entry -> entry.getValue().contains("\"perhaps-twice\""))
                .count();
        for (JsonNode send : sends) {
            calls++;
            Instant at = OffsetDateTime.parse(send.path("at").asString()).toInstant();
            Matcher number = NUMBER.matcher(send.path("text").asString(""));
            while (number.find()) count(Integer.parseInt(number.group(1)), at, first, apart);
        }
    }

    private void count(int number, Instant at, Instant first, Duration apart) {
        if (times.merge(number, 1, Integer::sum) == 1)
            lags.add(
                    Duration.between(first.plus(apart.multipliedBy(number)), at).toMillis());
    }

    /** Prints the figures; whether nothing was lost, and nothing doubled that is not on record as perhaps doubled. */
    boolean print(PrintStream out, int reminders) {
        long doubled = times.values().stream().mapToLong(n -> n - 1).sum();
        long late = lags.stream().filter(lag -> lag > LATE.toMillis()).count();
        List<Long> sorted = lags.stream().sorted().toList();
        out.printf(Locale.ROOT, "sent     %,d reminders in %,d calls%n", times.size(), calls);
        out.printf(Locale.ROOT, "lost     %,d%n", reminders - times.size());
        out.printf(Locale.ROOT, "doubled  %,d, with %,d calls on record as perhaps made twice%n", doubled, recorded);
        out.printf(
                Locale.ROOT,
                "late     %,d by more than a minute; median %.1f s, longest %.1f s%n",
                late,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2) / 1000.0,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1) / 1000.0);
        return times.size() == reminders && (doubled == 0 || recorded > 0);
    }
}
