package cn.fuban.leave;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a new request of an existing leave and what is to be different. */
final class Changes {
    private static final Pattern PUT_OFF = Pattern.compile("推迟|往后|延后|提前|改期|挪");

    private final RequestSkill requests;
    private final WorkCalendar calendar;

    Changes(RequestSkill requests, WorkCalendar calendar) {
        this.requests = requests;
        this.calendar = calendar;
    }

    /** The card of the leave as it would be, or the question for what is to be changed. */
    Outcome of(Leave leave, SaidLeave said, Turn turn) {
        Absence before = absence(leave);
        Absence wanted = shifted(before.with(said.absence()), said, leave, turn);
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

    /** 延长 n 天 moves the end, 推迟 n 天 both; another start alone keeps the length. */
    private Absence shifted(Absence wanted, SaidLeave said, Leave leave, Turn turn) {
        Edge start = wanted.start();
        Edge end = wanted.end();
        if (start == null || end == null) return wanted;
        Double delta = said.timing().deltaDays();
        boolean both = PUT_OFF.matcher(turn.utterance().text()).find();
        if (delta != null && said.absence().end() == null) {
            Edge longer = end.on(moved(end.date(), delta, leave));
            Edge later = both ? start.on(moved(start.date(), delta, leave)) : start;
            return with(wanted, later, longer);
        }
        boolean onlyStart = said.absence().start() != null && said.absence().end() == null;
        boolean keepsLength = (onlyStart && both) || end.date().isBefore(start.date());
        long dates = leave.plan().span().dates() - 1L;
        return keepsLength ? with(wanted, start, end.on(start.date().plusDays(dates))) : wanted;
    }

    private LocalDate moved(LocalDate date, double days, Leave leave) {
        int whole = (int) Math.ceil(Math.abs(days));
        boolean workdays = leave.plan().kind().countsWorkdays();
        if (days < 0) return date.minusDays(whole);
        return workdays ? calendar.workdaysAfter(date, whole).target() : date.plusDays(whole);
    }

    private static Absence with(Absence said, Edge start, Edge end) {
        return said.with(new Absence(null, start, end, null, null, null, null, null, null));
    }
}
