package cn.fuban.supervision;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Says to one person all that there is to say of supervision today, and no more. */
final class SupervisionReminderOwner implements ReminderOwner {
    private final Pushes pushes;
    private final Letter letter;

    SupervisionReminderOwner(Pushes pushes, Letter letter) {
        this.pushes = pushes;
        this.letter = letter;
    }

    @Override
    public String name() {
        return Pushes.OWNER;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        String person = reminder.person();
        LocalDate today = now.toLocalDate();
        Items items = Items.in(records);
        Post post = Pushes.postOf(person, records);
        List<Pushes.Told> due = pushes.due(person, post, items, today);
        if (due.isEmpty()) return Optional.empty();
        Post after = post.saidOn(today);
        Outcome effects = Outcome.nothing()
                .save(Post.TYPE, person, after)
                .and(pushes.reminding(person, after, items, now.toInstant()));
        return Optional.of(new Saying(until(due, now), letter.of(due, person, today), effects));
    }

    private static Instant until(List<Pushes.Told> due, ZonedDateTime now) {
        return due.stream()
                .map(told -> told.item().schedule().deadline())
                .min(LocalDate::compareTo)
                .map(day -> day.plusDays(1).atStartOfDay(now.getZone()).toInstant())
                .orElse(now.toInstant());
    }
}
