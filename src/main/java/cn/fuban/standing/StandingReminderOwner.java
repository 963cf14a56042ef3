package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.directory.Person;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.reminder.Standing;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reminds whoever owes a duty on the days of its checks, unless there is enough by then. */
final class StandingReminderOwner implements ReminderOwner, Standing {
    private static final String OWNER = "standing";
    private static final String YEAR = "@";

    private final StandingDesk desk;
    private final StandingWords words;
    private final OfficeHours hours;

    StandingReminderOwner(StandingDesk desk, OfficeHours hours) {
        this.desk = desk;
        this.words = new StandingWords(desk.phrases());
        this.hours = hours;
    }

    @Override
    public String name() {
        return OWNER;
    }

    /** What somebody owes in person nobody else can do meanwhile. */
    @Override
    public boolean isPersonal(Reminder reminder) {
        return true;
    }

    @Override
    public List<Reminder> ahead(ZonedDateTime now) {
        List<Reminder> all = new ArrayList<>();
        for (Duty duty : desk.duties().all())
            for (Check check : duty.checks())
                for (Owner owner : desk.duties().owners(duty))
                    for (Person person : owner.reminded(desk.directory()))
                        for (int year = now.getYear(); year <= now.getYear() + 1; year++)
                            all.add(new Reminder(
                                    OWNER,
                                    duty.id() + "/" + owner.key(),
                                    stage(check, year),
                                    person.id().value(),
                                    moment(check, year, now)));
        return all;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        String[] subject = reminder.subject().split("/", 2);
        Optional<Duty> duty = desk.duties().find(subject[0]);
        Optional<Owner> owner = duty.flatMap(known -> desk.duties().owner(known, subject[1]));
        Optional<Check> check = duty.stream()
                .flatMap(known -> known.checks().stream())
                .filter(known -> reminder.stage().startsWith(known.key() + YEAR))
                .findFirst();
        if (owner.isEmpty() || check.isEmpty()) return Optional.empty();
        int year = reminder.due().atZone(now.getZone()).getYear();
        Tally tally = Register.in(records).of(duty.get(), owner.get(), year);
        return tally.count(check.get()) >= check.get().least()
                ? Optional.empty()
                : Optional.of(saying(duty.get(), check.get(), tally, now));
    }

    private Saying saying(Duty duty, Check check, Tally tally, ZonedDateTime now) {
        LocalDate end = LocalDate.of(now.getYear(), 12, 31);
        Map<String, Object> values = new HashMap<>();
        values.put("name", duty.name());
        values.put("part", check.part());
        values.put(
                "pace",
                duty.measure().count() == Measure.Count.DAYS
                        && check.least() < duty.measure().least());
        values.put("least", check.least());
        values.put("unit", duty.measure().unit());
        values.put("state", words.state(duty, tally));
        values.put("todo", duty.speech().todo());
        values.put("citation", duty.rule().citation());
        return new Saying(
                end.atTime(18, 0).atZone(now.getZone()).toInstant(),
                desk.phrases().reply("remind", values),
                Outcome.nothing());
    }

    /** Another one every year, so that the next never takes the place of one that is due. */
    private static String stage(Check check, int year) {
        return check.key() + YEAR + year;
    }

    /** In the morning of the day, or of the first working day after it. */
    private Instant moment(Check check, int year, ZonedDateTime zone) {
        Instant midnight = check.on().atYear(year).atStartOfDay(zone.getZone()).toInstant();
        return hours.nextOpen(midnight);
    }
}
