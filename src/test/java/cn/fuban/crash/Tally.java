package cn.fuban.crash;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a storm arrived, from what DingTalk accepted. */
final class Tally {
    private static final Pattern NUMBER = Pattern.compile("#(\\d+)#");
    private static final Duration LATE = Duration.ofMinutes(1);

    private final JsonMapper json = new JsonMapper();
    private final Map<Integer, List<String>> receipts = new TreeMap<>();
    private final Map<String, String> deliveries = new HashMap<>();
    private final Set<String> perhapsTwice = new HashSet<>();
    private final List<Long> lags = new ArrayList<>();
    private int calls;

    /** @param apart how long after the one before each reminder was due */
    Tally(JsonNode sends, List<Map.Entry<Long, String>> audit, Instant first, Duration apart) {
        audit.forEach(entry -> take(json.readTree(entry.getValue())));
        for (JsonNode send : sends) {
            calls++;
            Instant at = OffsetDateTime.parse(send.path("at").asString()).toInstant();
            Matcher number = NUMBER.matcher(send.path("text").asString(""));
            while (number.find())
                count(
                        Integer.parseInt(number.group(1)),
                        send.path("deliveryId").asString(""),
                        Duration.between(first, at).minus(apart.multipliedBy(Integer.parseInt(number.group(1)))));
        }
    }

    /** What the bots have put on record of a delivery: the receipt that they were given, or that it may be made again. */
    private void take(JsonNode entry) {
        String delivery = entry.path("subject").asString("");
        if (entry.path("action").asString("").equals("delivered"))
            deliveries.put(entry.path("detail").asString(""), delivery);
        if (entry.path("action").asString("").equals("perhaps-twice")) perhapsTwice.add(delivery);
    }

    private void count(int number, String receipt, Duration lag) {
        List<String> all = receipts.computeIfAbsent(number, none -> new ArrayList<>());
        all.add(receipt);
        if (all.size() == 1) lags.add(lag.toMillis());
    }

    /** Whether one of the sends of a doubled reminder answered a delivery that is on record as perhaps made twice. */
    private boolean isOnRecord(List<String> ofOne) {
        return ofOne.stream().map(deliveries::get).filter(Objects::nonNull).anyMatch(perhapsTwice::contains);
    }

    /** Prints the figures; whether nothing was lost, and nothing doubled that is not on record as perhaps doubled. */
    boolean print(PrintStream out, int reminders) {
        List<List<String>> twice =
                receipts.values().stream().filter(sends -> sends.size() > 1).toList();
        long doubled = twice.stream().mapToLong(sends -> sends.size() - 1).sum();
        long unexplained = twice.stream().filter(sends -> !isOnRecord(sends)).count();
        long late = lags.stream().filter(lag -> lag > LATE.toMillis()).count();
        List<Long> sorted = lags.stream().sorted().toList();
        out.printf(Locale.ROOT, "sent     %,d reminders in %,d calls%n", receipts.size(), calls);
        out.printf(Locale.ROOT, "lost     %,d%n", reminders - receipts.size());
        out.printf(
                Locale.ROOT,
                "doubled  %,d, of which %,d are not on record; %,d deliveries are on record as perhaps made twice%n",
                doubled,
                unexplained,
                perhapsTwice.size());
        out.printf(
                Locale.ROOT,
                "late     %,d by more than a minute; median %.1f s, longest %.1f s%n",
                late,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2) / 1000.0,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1) / 1000.0);
        return receipts.size() == reminders && unexplained == 0;
    }
}
