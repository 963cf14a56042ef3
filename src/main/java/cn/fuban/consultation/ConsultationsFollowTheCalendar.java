package cn.fuban.consultation;

import cn.fuban.conversation.Outcome;
import cn.fuban.deadline.CalendarFollower;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a year's holidays are added, the time of those who have not answered is counted again, and whose end moves is told.
 * A day that was set by whoever asks or agreed on stays.
 */
final class ConsultationsFollowTheCalendar implements CalendarFollower {
    private final Desk desk;

    ConsultationsFollowTheCalendar(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome follow(WorkCalendar after, Records records, Instant now) {
        Desk later = desk.by(after);
        Outcome outcome = Outcome.nothing();
        for (Consultation about : Desk.all(records))
            if (about.isSent() && about.question().set().isEmpty())
                outcome = outcome.and(recounted(about, about.received().orElseThrow(), later, now));
        return outcome;
    }

    private Outcome recounted(Consultation about, Instant received, Desk later, Instant now) {
        Instant counted = desk.terms().due(received, Optional.empty());
        Instant due = later.terms().due(received, Optional.empty());
        if (due.equals(counted) || !due.isAfter(now)) return Outcome.nothing();
        Consultation moved = about;
        List<String> told = new ArrayList<>();
        for (String unit : about.pending()) {
            Opinion opinion = about.of(unit).orElseThrow();
            if (!opinion.due().equals(counted)) continue;
            moved = moved.with(unit, opinion.movedTo(due));
            told.add(unit);
        }
        if (told.isEmpty()) return Outcome.nothing();
        Outcome outcome = later.change(Optional.of(about), moved, now);
        for (String unit : told)
            outcome = outcome.and(later.recipients().tellUnit(moved, unit, Recipients.RECOUNTED, now));
        return outcome;
    }
}
