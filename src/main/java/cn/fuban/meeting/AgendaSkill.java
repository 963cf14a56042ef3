package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Person;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 我的事: what this person has to see to, and the meetings that this person goes to, on one screen. */
final class AgendaSkill implements Skill {
    private static final int MOST = 8;
    private static final int MOST_MEETINGS = 3;

    private final Desk desk;
    private final DutyWords words;

    AgendaSkill(Desk desk, DutyWords words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public Set<String> intents() {
        return Set.of("agenda.mine");
    }

    @Override
    public Outcome answer(Turn turn) {
        Meetings meetings = Meetings.in(turn.records());
        List<Duty> open = open(turn, meetings);
        List<Meeting> ahead = meetings.ahead(turn.now().toInstant())
                .where(meeting -> isOf(turn.person(), meeting))
                .all();
        if (open.isEmpty() && ahead.isEmpty()) return desk.reply("agenda.none").privately();
        Map<String, Object> values = new HashMap<>();
        values.put(
                "duties",
                open.stream().limit(MOST).map(duty -> line(duty, turn)).toList());
        values.put("more", Math.max(0, open.size() - MOST));
        values.put("isMore", open.size() > MOST);
        values.put(
                "meetings",
                ahead.stream()
                        .limit(MOST_MEETINGS)
                        .map(meeting -> line(meeting, turn))
                        .toList());
        List<Button> buttons = open.stream()
                .flatMap(duty -> words.buttons(duty).stream())
                .limit(1)
                .toList();
        return Outcome.reply(desk.phrases().reply("agenda", values, buttons)).privately();
    }

    /** What this person owes, and what units owe because of a meeting that this person planned; the most urgent first. */
    private List<Duty> open(Turn turn, Meetings meetings) {
        String me = turn.person().id().value();
        return meetings.all().stream()
                .flatMap(meeting -> desk.duties().of(meeting).stream()
                        .filter(duty -> duty.isOf(me) || meeting.plannedBy().equals(me)))
                .filter(duty -> duty.isOpen(turn.now().toInstant()))
                .sorted(Comparator.comparing(duty -> duty.due().at()))
                .toList();
    }

    private boolean isOf(Person person, Meeting meeting) {
        return meeting.plannedBy().equals(person.id().value())
                || desk.kinds().of(meeting.id()).hasMember(person);
    }

    private Map<String, String> line(Duty duty, Turn turn) {
        return Map.of(
                "date", desk.timeline().date(duty.due(), turn.today()),
                "name", duty.definition().name(),
                "unit", words.unit(duty),
                "meeting", desk.kinds().title(duty.meeting()),
                "left", words.left(duty, turn.now()));
    }

    private Map<String, String> line(Meeting meeting, Turn turn) {
        return Map.of(
                "meeting", desk.kinds().title(meeting.id()),
                "when", desk.timeline().when(meeting.appointment(), turn.today()));
    }
}
