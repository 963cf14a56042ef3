package cn.fuban.reminder;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Absence;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes messages of what has come due: one for each person, and the same words to several people as one notice. What
 * falls to somebody who is away goes to whoever acts meanwhile, and is kept for the day of return.
 */
final class Announcements {
    /** What is said so soon after the office has opened is the morning's message. */
    private static final Duration MORNING = Duration.ofMinutes(20);

    private final Remarks remarks;
    private final Digest digest;
    private final OfficeHours hours;
    private final Directory directory;
    private final Messages messages;

    Announcements(Remarks remarks, OfficeHours hours, Directory directory, Messages messages) {
        this.remarks = remarks;
        this.hours = hours;
        this.digest = new Digest(messages);
        this.directory = directory;
        this.messages = messages;
    }

    /** Whether this is said outside office hours too. */
    boolean isUrgent(Reminder reminder) {
        return remarks.isUrgent(reminder);
    }

    /** @param due what is due, by person */
    Outcome of(List<List<Reminder>> due, ZonedDateTime now, Records records) {
        Presence presence = Presence.in(records);
        Map<String, List<Digest.Item>> byPerson = new LinkedHashMap<>();
        Outcome outcome = Outcome.nothing();
        for (List<Reminder> ofOne : due) {
            String person = ofOne.get(0).person();
            String instead = presence.inPlaceOf(person, now.toInstant(), directory);
            for (Digest.Item item : remarks.about(ofOne, now, records)) {
                outcome = outcome.and(item.saying().effects());
                if (remarks.isForOffice(item.reminder())) {
                    String onHand = onHand(person, presence, now.toInstant());
                    byPerson.computeIfAbsent(onHand, who -> new ArrayList<>()).add(item);
                    continue;
                }
                boolean handedOver = !item.personal() && !instead.equals(person);
                if (handedOver) outcome = outcome.and(kept(presence.absenceOf(person, now.toInstant()), item, records));
                byPerson.computeIfAbsent(handedOver ? instead : person, who -> new ArrayList<>())
                        .add(handedOver ? item.insteadOf(insteadOf(person)) : item);
            }
        }
        for (Map.Entry<String, List<Digest.Item>> ofOne : byPerson.entrySet())
            outcome = outcome.and(remembered(ofOne.getKey(), ofOne.getValue(), now, records));
        return outcome.and(told(byPerson, isMorning(now)));
    }

    /** The operator who was to hear of it, or else the next who is not away. */
    private String onHand(String person, Presence presence, Instant at) {
        return Stream.concat(
                        Stream.of(person),
                        directory.operators().stream()
                                .map(operator -> operator.id().value()))
                .filter(operator -> !presence.isAway(operator, at))
                .findFirst()
                .orElse(person);
    }

    private boolean isMorning(ZonedDateTime now) {
        return now.toInstant().isBefore(hours.openOf(now.toLocalDate()).plus(MORNING));
    }

    /** Keeps what can be put off, and marks in the list what was said today already. */
    private static Outcome remembered(String person, List<Digest.Item> items, ZonedDateTime now, Records records) {
        List<Reminded.Item> said = items.stream()
                .filter(item -> !item.saying().about().isEmpty())
                .map(item -> new Reminded.Item(item.saying().about(), item.reminder(), now.toInstant()))
                .toList();
        if (said.isEmpty()) return Outcome.nothing();
        Reminded before = records.find(Reminded.TYPE, person).orElse(Reminded.NOTHING);
        items.replaceAll(item -> before.isOn(item.saying().about(), now.toLocalDate(), now.getZone())
                ? item.again(now.toLocalTime())
                : item);
        return Outcome.nothing().save(Reminded.TYPE, person, before.plus(said));
    }

    private Outcome told(Map<String, List<Digest.Item>> byPerson, boolean morning) {
        Map<Reply, List<String>> people = new LinkedHashMap<>();
        byPerson.forEach(
                (person, items) -> people.computeIfAbsent(digest.of(items, morning), words -> new ArrayList<>())
                        .add(person));
        Outcome outcome = Outcome.nothing();
        for (Map.Entry<Reply, List<String>> told : people.entrySet())
            outcome = outcome.tell(told.getValue(), told.getKey());
        return outcome;
    }

    private static Outcome kept(Optional<Absence> absence, Digest.Item item, Records records) {
        if (absence.isEmpty()) return Outcome.nothing();
        HandedOver more = HandedOver.during(absence.get(), records)
                .and(item.saying().words().title());
        records.suppose(HandedOver.TYPE, absence.get().id(), Optional.of(more));
        return Outcome.nothing().save(HandedOver.TYPE, absence.get().id(), more);
    }

    private String insteadOf(String person) {
        String name = directory.person(new StaffId(person)).map(Person::name).orElse("");
        return messages.say("reminder.insteadof", Map.of("name", name));
    }
}
