package cn.fuban.deadline;

import java.util.List;

/**
 * How a deadline is looked after.
 *
 * @param owes who has to see to it
 * @param completedBy what ends it
 * @param remind the mornings of reminders in working days from the due day, ascending; above 0 it is overdue
 * @param escalate mornings after the due day at which it goes up one step each: to the deputy director who liaises with
 *     the vice-mayor in charge, then to the office; ascending, none for what is soft
 * @param todo what a reminder asks for; where nobody is reminded of it here, who has to do what
 * @param late what holds for an event that is called when this is past already; empty when nothing does (A14)
 */
public record Care(
        Owes owes, Completion completedBy, List<Integer> remind, List<Integer> escalate, String todo, String late) {
    /** Who has to see to a deadline. */
    public enum Owes {
        /** Whoever planned the meeting. */
        PLANNER,
        /** The office's operators. */
        OPERATORS,
        /** The units with documents to sign. */
        SIGNING_UNITS,
        /** The units whose documents need major revision first. */
        REVISING_UNITS,
        /** The units with items for the district committee. */
        REPORTING_UNITS,
        /** Whoever has received something. */
        RECEIVER,
        /** Somebody whom another part of the bot reminds, or nobody does: it is only answered. */
        OTHERS
    }

    /** What ends a deadline. */
    public enum Completion {
        /** Its time. */
        TIME,
        /** Somebody's word that it is done. */
        REPORT
    }

    public Care {
        remind = remind.stream().sorted().toList();
        escalate = escalate.stream().sorted().toList();
    }
}
