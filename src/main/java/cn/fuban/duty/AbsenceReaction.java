package cn.fuban.duty;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reaction;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import cn.fuban.presence.Absence;
import cn.fuban.presence.AbsenceGranted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leave that is granted for days on which somebody has duty: that one and the office hear of it at once. */
final class AbsenceReaction implements Reaction {
    private final DutyDesk desk;

    AbsenceReaction(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome to(Object event, Turn turn) {
        if (!(event instanceof AbsenceGranted granted)) return Outcome.nothing();
        Absence absence = granted.absence();
        Optional<LocalDate> first = Roster.in(turn.records()).daysOf(absence.person(), turn.today()).stream()
                .filter(day -> desk.isIn(absence, day))
                .findFirst();
        return first.map(day -> told(day, absence.person(), turn)).orElse(Outcome.nothing());
    }

    private Outcome told(LocalDate day, String leader, Turn turn) {
        List<String> office = desk.directory().operators().stream()
                .limit(1)
                .map(Person::id)
                .map(Object::toString)
                .toList();
        String subject = DutyReminders.clash(day, leader);
        // who enters the absence has been told on the card
        boolean told = turn.person().id().value().equals(leader);
        return Stream.concat(told ? Stream.empty() : Stream.of(leader), office.stream())
                .distinct()
                .map(person -> new Reminder(
                        DutyReminders.OWNER,
                        subject,
                        DutyReminders.CLASH,
                        person,
                        turn.now().toInstant()))
                .reduce(Outcome.nothing(), Outcome::remind, Outcome::and);
    }
}
