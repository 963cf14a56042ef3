package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Makes a new request of an existing leave and what is to be different. */
final class Changes {

    private final RequestSkill requests;
    private final Moves moves;

    Changes(RequestSkill requests, WorkCalendar calendar) {
        this.requests = requests;
        this.moves = new Moves(new Durations(calendar));
    }

    /** The card of the leave as it would be, or the question for what is to be changed. */
    Outcome of(Leave leave, SaidLeave said, Turn turn) {
        Absence before = absence(leave);
        Absence wanted = moves.applied(before, said, turn.utterance().text(), turn.today());
        Request request = Request.of(wanted, leave.parties().applicant())
                .with(Request.REPLACES, String.valueOf(leave.number()))
                .with(Request.OUTSIDE, leave.plan().outside() ? "yes" : "no");
        Request known = leave.parties()
                .acting()
                .map(acting -> request.with(Request.ACTING, acting))
                .orElse(request);
        Request late =
                leave.story().late().map(why -> known.with(Request.LATE, why)).orElse(known);
        Optional<Leave.Missed> meeting = leave.plan().meeting();
        Request chaired = meeting.flatMap(Leave.Missed::chair)
                .map(chair -> late.with(Request.CHAIR, chair))
                .orElse(late);
        return requests.change(turn, chaired, said);
    }

    /** The same leave as it would have been said. */
    private static Absence absence(Leave leave) {
        Leave.Plan plan = leave.plan();
        return new Absence(
                plan.kind(),
                edge(plan.span().start(), true),
                edge(plan.span().end(), false),
                null,
                plan.destination().orElse(null),
                plan.reason().orElse(null),
                null,
                plan.meeting().map(Leave.Missed::name).orElse(null),
                plan.meeting().flatMap(Leave.Missed::substitute).orElse(null));
    }

    private static Edge edge(LocalDateTime at, boolean start) {
        LocalTime time = at.toLocalTime();
        Edge.Part part;
        if (start)
            part = time.getHour() >= 18
                    ? Edge.Part.EVENING
                    : time.getHour() >= 14 ? Edge.Part.AFTERNOON : Edge.Part.DAY;
        else part = time.getHour() <= 12 ? Edge.Part.MORNING : time.getHour() > 18 ? Edge.Part.EVENING : Edge.Part.DAY;
        return new Edge(at.toLocalDate(), part, null);
    }
}
