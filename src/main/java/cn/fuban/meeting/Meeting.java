package cn.fuban.meeting;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A meeting of the district government.
 *
 * @param plannedBy the staff id of whoever planned it
 * @param followUp what came of it
 * @param told the start that each person was last told of, so that a change is told to those whom it affects and to
 *     nobody else
 */
record Meeting(
        MeetingId id,
        Appointment appointment,
        String plannedBy,
        State state,
        FollowUp followUp,
        Map<String, Instant> told) {
    static final RecordType<Meeting> TYPE = new RecordType<>("meetings", Meeting.class);

    enum State {
        PLANNED,
        CANCELLED,
        ENDED
    }

    /**
     * What came of a meeting.
     *
     * @param done by the key of what was to be done
     */
    record FollowUp(List<Assignment> assignments, Map<String, Done> done) {
        static final FollowUp NONE = new FollowUp(List.of(), Map.of());

        public FollowUp {
            assignments = List.copyOf(assignments);
            done = Map.copyOf(done);
        }
    }

    public Meeting {
        told = Map.copyOf(told);
    }

    static Meeting planned(MeetingId id, Appointment appointment, String plannedBy) {
        return new Meeting(id, appointment, plannedBy, State.PLANNED, FollowUp.NONE, Map.of()).toldTo(plannedBy);
    }

    /** Planned again under the number of one that was cancelled: who still thinks of that one hears of the change. */
    Meeting following(Meeting cancelled) {
        Map<String, Instant> known = new HashMap<>(cancelled.told);
        known.putAll(told);
        return new Meeting(id, appointment, plannedBy, state, followUp, known);
    }

    LocalDate day(ZoneId zone) {
        return appointment.day(zone);
    }

    boolean isPlanned() {
        return state == State.PLANNED;
    }

    /** A meeting that has ended keeps its day: its clocks run from there. */
    Meeting movedTo(Appointment other) {
        if (!isPlanned()) throw new IllegalStateException("Only a planned meeting is moved: " + id);
        return new Meeting(id, other, plannedBy, state, followUp, told);
    }

    Meeting cancelled() {
        return in(State.CANCELLED);
    }

    Meeting ended() {
        return in(State.ENDED);
    }

    /** With what it has given to units; what a unit was given before in the same matter is replaced. */
    Meeting giving(List<Assignment> more) {
        List<Assignment> all = new ArrayList<>(followUp.assignments());
        all.removeIf(old -> more.stream().anyMatch(given -> given.replaces(old)));
        all.addAll(more);
        return with(new FollowUp(all, followUp.done()));
    }

    Meeting done(String what, Done how) {
        Map<String, Done> done = new HashMap<>(followUp.done());
        done.put(what, how);
        return with(new FollowUp(followUp.assignments(), done));
    }

    /** This person knows when it starts. */
    Meeting toldTo(String person) {
        Map<String, Instant> all = new HashMap<>(told);
        all.put(person, appointment.start());
        return new Meeting(id, appointment, plannedBy, state, followUp, all);
    }

    /** This person no longer thinks that it takes place. */
    Meeting forgottenBy(String person) {
        Map<String, Instant> all = new HashMap<>(told);
        all.remove(person);
        return new Meeting(id, appointment, plannedBy, state, followUp, all);
    }

    private Meeting in(State other) {
        return new Meeting(id, appointment, plannedBy, other, followUp, told);
    }

    private Meeting with(FollowUp other) {
        return new Meeting(id, appointment, plannedBy, state, other, told);
    }
}
