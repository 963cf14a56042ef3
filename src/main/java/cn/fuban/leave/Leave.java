package cn.fuban.leave;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A leave or an absence from the district, from the moment it was confirmed to the return.
 *
 * @param number what people call it by: 请假12
 * @param made when it was confirmed
 */
record Leave(int number, Parties parties, Plan plan, State state, Story story, Instant made) {
    static final RecordType<Leave> TYPE = new RecordType<>("leaves", Leave.class);

    /** The name of this feature where others refer to it: in approvals, absences and reminders. */
    static final String OWNER = "leave";

    enum State {
        /** Entered by somebody else and not yet confirmed by the one who goes. */
        ENTERED,
        /** Under way to those who approve it. */
        ASKED,
        /** Approved, or reported where nobody approves. */
        STANDS,
        REFUSED,
        /** Sent back to be put right. */
        RETURNED,
        WITHDRAWN,
        /** Given up after it stood. */
        CANCELLED,
        /** Another one, changed, stands in its place. */
        REPLACED,
        /** Back at work (销假). */
        OVER
    }

    /**
     * Whose it is.
     *
     * @param applicant the staff id of whoever goes
     * @param enteredBy the staff id of whoever put it in
     * @param acting the staff id of whoever acts meanwhile, if anybody does
     */
    record Parties(String applicant, String enteredBy, Optional<String> acting) {
        boolean enteredByOther() {
            return !applicant.equals(enteredBy);
        }
    }

    /**
     * What is planned.
     *
     * @param span on the edges of half-days; of a meeting the half in which it is held
     * @param outside whether it leads out of the district
     * @param meeting set for leave from a meeting only
     */
    record Plan(
            LeaveKind kind,
            Span span,
            Optional<String> destination,
            Optional<String> reason,
            boolean outside,
            Optional<Missed> meeting) {
        boolean isFromMeeting() {
            return kind == LeaveKind.MEETING;
        }

        Plan until(LocalDateTime end) {
            return new Plan(kind, new Span(span.start(), end), destination, reason, outside, meeting);
        }
    }

    /**
     * The meeting that somebody cannot come to.
     *
     * @param gathering the id of a planned meeting, if it is one of ours
     * @param chair the staff id of whoever chairs it; empty when it is nobody of the directory
     * @param substitute who would come instead, as said
     */
    record Missed(String name, Optional<String> gathering, Optional<String> chair, Optional<String> substitute) {}

    /**
     * What happened to it.
     *
     * @param route the id of the route that it went
     * @param late why it was put in so late, where that had to be said
     * @param committeeAsked whether the district committee has been asked too (work:83)
     * @param back when the person was back
     * @param replaces the number of the one that this changes
     */
    record Story(
            String route,
            Optional<String> late,
            boolean committeeAsked,
            Optional<LocalDateTime> back,
            Optional<Integer> replaces) {}

    static String id(int number) {
        return OWNER + "-" + number;
    }

    String id() {
        return id(number);
    }

    /** What stands in the sentences of buttons. */
    String tag() {
        return "请假" + number;
    }

    boolean is(State other) {
        return state == other;
    }

    /** Whether it is under way or in force. */
    boolean isLive() {
        return state == State.ENTERED || state == State.ASKED || state == State.STANDS;
    }

    /** Whether somebody is away by it: leave from a meeting is none. */
    boolean isAbsence() {
        return state == State.STANDS && !plan.isFromMeeting();
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !plan.span().start().toLocalDate().isAfter(last)
                && !plan.span().end().toLocalDate().isBefore(first);
    }

    Leave in(State other) {
        return new Leave(number, parties, plan, other, story, made);
    }

    Leave by(String route) {
        return new Leave(
                number,
                parties,
                plan,
                state,
                new Story(route, story.late, story.committeeAsked, story.back, story.replaces),
                made);
    }

    Leave askedCommittee() {
        return new Leave(
                number,
                parties,
                plan,
                state,
                new Story(story.route, story.late, true, story.back, story.replaces),
                made);
    }

    /** Back at work; what was planned beyond is given up. */
    Leave over(LocalDateTime at) {
        Plan kept = at.isAfter(plan.span().start()) && at.isBefore(plan.span().end()) ? plan.until(at) : plan;
        return new Leave(
                number,
                parties,
                kept,
                State.OVER,
                new Story(story.route, story.late, story.committeeAsked, Optional.of(at), story.replaces),
                made);
    }
}
