package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Undelivered;
import cn.fuban.conversation.Usage;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The quota and what could not be delivered, in words. */
final class UpkeepWords {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 8;

    private final Usage usage;
    private final Quota quota;
    private final WorkCalendar calendar;
    private final Directory directory;
    private final Messages messages;

    UpkeepWords(Usage usage, Quota quota, WorkCalendar calendar, Directory directory, Messages messages) {
        this.usage = usage;
        this.quota = quota;
        this.calendar = calendar;
        this.directory = directory;
        this.messages = messages;
    }

    Reply denied() {
        return reply("denied", Map.of());
    }

    /** What is used, what it will come to, and the limits. */
    Reply usage(LocalDate today) {
        return reply("usage", values(today));
    }

    /** The same as a warning. */
    Reply warning(LocalDate today) {
        return reply("warning", values(today));
    }

    /** The threshold that is reached this month. */
    int warningFor(LocalDate today) {
        return quota.warningFor(usage.of(YearMonth.from(today)));
    }

    /** Whom to call, and why; the newest first. */
    Reply undelivered(ZonedDateTime now, Records records) {
        List<Undelivered> all = since(now.toInstant().minus(KEPT), records);
        if (all.isEmpty()) return reply("nothing", Map.of());
        List<Map<String, String>> lines =
                all.stream().limit(MOST).map(one -> line(one, now)).toList();
        return reply("undelivered", Map.of("n", all.size(), "lines", lines));
    }

    /** What could not be delivered after this moment, the newest first. */
    static List<Undelivered> since(Instant moment, Records records) {
        return records.all(Undelivered.TYPE).values().stream()
                .filter(one -> one.at().isAfter(moment))
                .sorted(Comparator.comparing(Undelivered::at).reversed())
                .toList();
    }

    private Map<String, Object> values(LocalDate today) {
        Usage.Month month = usage.of(YearMonth.from(today));
        Usage.Month forecast = Quota.forecast(month, today, calendar);
        Map<String, Object> values = new HashMap<>();
        values.put("month", today.getMonthValue());
        values.put("percent", quota.percentUsed(month));
        values.put("api", month.apiCalls());
        values.put("apiForecast", forecast.apiCalls());
        values.put("apiLimit", quota.apiCalls());
        values.put("stream", month.streamPushes());
        values.put("streamForecast", forecast.streamPushes());
        values.put("streamLimit", quota.streamPushes());
        values.put("thin", quota.isThin(month));
        values.put("over", quota.percentUsed(forecast) >= 100);
        return values;
    }

    private Map<String, String> line(Undelivered one, ZonedDateTime now) {
        String people = one.people().stream().map(this::person).collect(Collectors.joining("、"));
        String reason =
                messages.say("reminder.upkeep.reason." + one.reason().name().toLowerCase(Locale.ROOT));
        String when = ChineseDates.format(LocalDateTime.ofInstant(one.at(), now.getZone()), now.toLocalDate());
        return Map.of("people", people, "title", one.title(), "reason", reason, "when", when);
    }

    private String person(String id) {
        return directory.person(new StaffId(id)).map(UpkeepWords::withPhone).orElse(id);
    }

    private static String withPhone(Person person) {
        return person.name() + (person.phone().isEmpty() ? "" : " " + person.phone());
    }

    private Reply reply(String key, Map<String, ?> values) {
        return new Reply(
                messages.say("reminder.upkeep." + key + ".title", values),
                messages.say("reminder.upkeep." + key + ".text", values));
    }
}
