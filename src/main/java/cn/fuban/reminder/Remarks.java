package cn.fuban.reminder;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.store.Records;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.workcalendar.OfficeHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the owners of reminders what is to be said now. */
final class Remarks {
    private static final Logger log = LoggerFactory.getLogger(Remarks.class);

    /** A reminder that is said longer than this after it should have been was missed, not merely slow. */
    private static final Duration SLOW = Duration.ofMinutes(10);

    private final Map<String, ReminderOwner> owners;
    private final OfficeHours hours;
    private final Thrift thrift;

    Remarks(List<ReminderOwner> owners, OfficeHours hours, Thrift thrift) {
        this.owners = owners.stream().collect(Collectors.toMap(ReminderOwner::name, Function.identity()));
        this.hours = hours;
        this.thrift = thrift;
    }

    /** What there is to say; what an owner keeps with one saying is seen by the next. */
    List<Digest.Item> about(List<Reminder> due, ZonedDateTime now, Records records) {
        List<Digest.Item> items = new ArrayList<>();
        for (Reminder reminder : due)
            ask(reminder, now, records).ifPresent(saying -> {
                saying.effects().saves().forEach(save -> suppose(records, save));
                items.add(new Digest.Item(
                        reminder, saying, missed(reminder, now), isPersonal(reminder), Optional.empty()));
            });
        return items;
    }

    private Optional<Saying> ask(Reminder reminder, ZonedDateTime now, Records records) {
        ReminderOwner owner = owners.get(reminder.owner());
        if (owner == null) {
            log.error("Nobody owns the reminder {}", reminder.reference());
            return Optional.empty();
        }
        if (owner.isMinor(reminder) && thrift.isCalledFor(now)) return Optional.empty();
        try {
            return owner.saying(reminder, now, records);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("The reminder {} could not be put into words", reminder.reference(), e);
            return Optional.empty();
        }
    }

    private boolean isPersonal(Reminder reminder) {
        return Optional.ofNullable(owners.get(reminder.owner()))
                .filter(owner -> owner.isPersonal(reminder))
                .isPresent();
    }

    /** Whether any operator on hand may hear of it. */
    boolean isForOffice(Reminder reminder) {
        return Optional.ofNullable(owners.get(reminder.owner()))
                .filter(owner -> owner.isForOffice(reminder))
                .isPresent();
    }

    /** Whether the owner wants this said outside office hours too. */
    boolean isUrgent(Reminder reminder) {
        ReminderOwner owner = owners.get(reminder.owner());
        return owner != null && owner.isUrgent(reminder);
    }

    private Optional<LocalDateTime> missed(Reminder reminder, ZonedDateTime now) {
        Instant right = isUrgent(reminder) ? reminder.due() : hours.nextOpen(reminder.due());
        boolean late = right.plus(SLOW).isBefore(now.toInstant());
        return late ? Optional.of(LocalDateTime.ofInstant(right, now.getZone())) : Optional.empty();
    }

    private static <T> void suppose(Records records, Outcome.Save<T> save) {
        records.suppose(save.type(), save.id(), Optional.of(save.value()));
    }
}
