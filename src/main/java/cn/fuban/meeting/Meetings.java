package cn.fuban.meeting;

import cn.fuban.store.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All meetings as one decision sees them, by their start. */
record Meetings(List<Meeting> all) {
    static Meetings in(Records records) {
        return of(records.all(Meeting.TYPE).values());
    }

    static Meetings of(Collection<Meeting> meetings) {
        return new Meetings(meetings.stream()
                .sorted(Comparator.comparing(meeting -> meeting.appointment().start()))
                .toList());
    }

    Optional<Meeting> find(MeetingId id) {
        return all.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    Meetings where(Predicate<Meeting> wanted) {
        return new Meetings(all.stream().filter(wanted).toList());
    }

    /** Planned meetings that have not begun. */
    Meetings ahead(Instant now) {
        return where(
                meeting -> meeting.isPlanned() && meeting.appointment().start().isAfter(now));
    }

    Meetings on(LocalDate day, ZoneId zone) {
        return where(meeting -> meeting.day(zone).equals(day));
    }

    /** One more than the last of this kind; one that was cancelled has used up no number. */
    int nextNumber(String kind) {
        return 1
                + all.stream()
                        .filter(meeting -> meeting.id().kind().equals(kind))
                        .filter(meeting -> meeting.state() != Meeting.State.CANCELLED)
                        .mapToInt(meeting -> meeting.id().number())
                        .max()
                        .orElse(0);
    }
}
