package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When and where meetings are held; everybody in the directory may know. */
final class MeetingQuerySkill implements Skill {
    private static final int MOST = 5;
    private static final Pattern LAST = Pattern.compile("上次|上一次|上回|上一回|刚开");
    private static final Pattern NEXT = Pattern.compile("下次|下一次|下回|下一回|几时|什么时候|哪天|好久|何时|几号");

    private final Desk desk;

    MeetingQuerySkill(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "meeting-query";
    }

    @Override
    public Set<String> intents() {
        return Set.of("meeting.query");
    }

    @Override
    public Outcome answer(Turn turn) {
        List<Meeting> found = found(turn);
        if (found.isEmpty()) return desk.reply("query.none");
        List<Map<String, String>> lines =
                found.stream().map(meeting -> line(meeting, turn.today())).toList();
        return Outcome.reply(desk.phrases().reply("query", Map.of("meetings", lines)))
                .understood(Understanding.dating(
                        List.of(),
                        found.stream().map(meeting -> meeting.day(desk.zone())).toList(),
                        false));
    }

    private List<Meeting> found(Turn turn) {
        String text = turn.utterance().text();
        Spoken spoken = Spoken.in(turn.utterance());
        Meetings meetings = Meetings.in(turn.records()).where(spoken::fits);
        if (spoken.number().isPresent()) return meetings.all();
        Meetings held = meetings.where(meeting -> meeting.state() != Meeting.State.CANCELLED);
        if (LAST.matcher(text).find())
            return held
                    .where(meeting ->
                            !meeting.appointment().start().isAfter(turn.now().toInstant()))
                    .all()
                    .stream()
                    .reduce((earlier, later) -> later)
                    .stream()
                    .toList();
        Optional<MeetingDay> day = MeetingDay.in(turn.utterance());
        if (day.isPresent())
            return held.where(meeting -> isIn(meeting.day(desk.zone()), day.get()))
                    .all();
        Meetings ahead = meetings.ahead(turn.now().toInstant());
        boolean one = spoken.kind().isPresent() && NEXT.matcher(text).find();
        return ahead.all().stream().limit(one ? 1 : MOST).toList();
    }

    private static boolean isIn(LocalDate date, MeetingDay days) {
        return !date.isBefore(days.first()) && !date.isAfter(days.last());
    }

    private Map<String, String> line(Meeting meeting, LocalDate today) {
        String state = switch (meeting.state()) {
            case PLANNED -> "";
            case CANCELLED -> desk.phrases().text("query.cancelled");
            case ENDED -> desk.phrases().text("query.ended");
        };
        return Map.of(
                "meeting", desk.kinds().title(meeting.id()),
                "when", desk.timeline().when(meeting.appointment(), today),
                "state", state);
    }
}
