package cn.fuban.consultation;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.directory.DeputyHead;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.UnitId;
import cn.fuban.presence.Presence;
import cn.fuban.store.Records;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is reminded of what, and how that changes with a consultation. */
final class Recipients {
    static final String OWNER = "consultation";

    /** The stages of one unit that is asked; the mornings before the end are called by how many days are left. */
    static final String ASKED = "asked";

    static final String BEFORE = "before-";
    static final String OVER = "over";
    static final String MOVED = "moved";
    static final String RECOUNTED = "recounted";
    static final String CONFIRM = "confirm";

    /** The stages of whoever asks. */
    static final String RESULT = "result";

    static final String COMPLETE = "complete";
    static final String LATE = "late";
    static final String LATER = "later";

    /** The stages of the deputy director who liaises with the vice-mayor in charge of whoever asks. */
    static final String UNSURE = "unsure";

    private final Directory directory;
    private final Terms terms;

    Recipients(Directory directory, Terms terms) {
        this.directory = directory;
        this.terms = terms;
    }

    /** Sets, moves and drops reminders so that they are those of the consultation as it is now. */
    Outcome change(Optional<Consultation> before, Consultation after, Instant now) {
        Map<String, Reminder> old = before.map(this::all).orElse(Map.of());
        Map<String, Reminder> wanted = all(after);
        Outcome outcome = Outcome.nothing();
        for (Reminder reminder : wanted.values()) if (!reminder.due().isBefore(now)) outcome = outcome.remind(reminder);
        for (Map.Entry<String, Reminder> reminder : old.entrySet())
            if (!wanted.containsKey(reminder.getKey())) outcome = outcome.forget(reminder.getValue());
        return outcome;
    }

    /** Something to say now to the people of a unit. */
    Outcome tellUnit(Consultation about, String unit, String stage, Instant now) {
        return tell(about.id() + "/" + unit, stage, people(unit), now);
    }

    /** Something to say now to the head of a unit, and to the deputy heads in whose charge the matter is. */
    Outcome tellHeads(Consultation about, String unit, String stage, Instant now) {
        UnitId id = new UnitId(unit);
        Stream<Person> deputies = directory.deputyHeadsOf(id).stream()
                .filter(deputy -> deputy.isInChargeOf(about.question().title()))
                .map(DeputyHead::person);
        List<String> heads = Stream.concat(directory.headOf(id).stream(), deputies)
                .map(Recipients::id)
                .toList();
        return tell(about.id() + "/" + unit, stage, heads, now);
    }

    /** Something to say now to whoever asks. */
    Outcome tellAsker(Consultation about, String unit, String stage, Instant now) {
        return tell(about.id() + "/" + unit, stage, List.of(about.question().askedBy()), now);
    }

    /** Something to say now to the deputy director who liaises for whoever asks. */
    Outcome tellDeputy(Consultation about, String unit, String stage, Instant now) {
        return tell(about.id() + "/" + unit, stage, deputy(about).stream().toList(), now);
    }

    /** The office's deputy director who liaises with the vice-mayor in charge of the asking unit. */
    Optional<String> deputy(Consultation about) {
        return directory
                .leaderInChargeOf(new UnitId(about.question().asker()))
                .flatMap(leader -> directory.liaisonDeputyFor(leader.id()))
                .map(Recipients::id);
    }

    /** The people of the units asked, or who acts for them now, each with the unit. */
    Map<String, String> viewers(Consultation about, Records records, Instant now) {
        Presence presence = Presence.in(records);
        Map<String, String> viewers = new LinkedHashMap<>();
        for (String unit : about.units())
            for (String person : people(unit)) viewers.put(presence.inPlaceOf(person, now, directory), unit);
        return viewers;
    }

    /** Head and liaison staff. */
    List<String> people(String unit) {
        UnitId id = new UnitId(unit);
        return Stream.concat(directory.headOf(id).stream(), directory.liaisonsOf(id).stream())
                .map(Recipients::id)
                .distinct()
                .toList();
    }

    private Map<String, Reminder> all(Consultation about) {
        Map<String, Reminder> all = new LinkedHashMap<>();
        if (!about.isSent()) return all;
        for (String unit : about.pending()) {
            Instant due = about.of(unit).orElseThrow().due();
            String subject = about.id() + "/" + unit;
            for (String person : people(unit)) {
                for (Terms.Morning morning : terms.mornings(due))
                    put(all, new Reminder(OWNER, subject, BEFORE + morning.before(), person, morning.at()));
                put(all, new Reminder(OWNER, subject, OVER, person, due));
            }
            // of the last the result tells
            if (due.isBefore(about.end()))
                put(all, new Reminder(OWNER, subject, OVER, about.question().askedBy(), due));
        }
        boolean unconfirmed = about.opinions().values().stream().anyMatch(about::needsConfirmation);
        if (!about.pending().isEmpty() || unconfirmed)
            put(all, new Reminder(OWNER, about.id(), RESULT, about.question().askedBy(), about.end()));
        return all;
    }

    private static Outcome tell(String subject, String stage, List<String> people, Instant now) {
        Outcome outcome = Outcome.nothing();
        for (String person : people) outcome = outcome.remind(new Reminder(OWNER, subject, stage, person, now));
        return outcome;
    }

    private static void put(Map<String, Reminder> all, Reminder reminder) {
        all.put(reminder.reference() + "@" + reminder.person(), reminder);
    }

    private static String id(Person person) {
        return person.id().value();
    }
}
