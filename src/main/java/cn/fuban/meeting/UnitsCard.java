package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Restates which unit has to do what until when. */
final class UnitsCard {
    private final Desk desk;
    private final DutyWords words;

    UnitsCard(Desk desk, DutyWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** One line for each deadline with its units. */
    Reply of(Meeting meeting, List<Assignment> given, ZonedDateTime now) {
        Map<String, List<Duty>> byDeadline = desk.duties().of(meeting).stream()
                .filter(duty -> duty.assignment().filter(given::contains).isPresent())
                .collect(Collectors.groupingBy(
                        duty -> duty.definition().id(), java.util.LinkedHashMap::new, Collectors.toList()));
        List<String> lines =
                byDeadline.values().stream().map(duties -> line(duties, now)).toList();
        return desk.phrases()
                .reply(
                        "units.card",
                        Map.of("meeting", desk.kinds().title(meeting.id()), "lines", lines),
                        button(meeting.id()));
    }

    Button button(MeetingId id) {
        return desk.phrases().button("units.confirm", Map.of("tag", desk.kinds().tag(id)));
    }

    private String line(List<Duty> duties, ZonedDateTime now) {
        Duty first = duties.get(0);
        return desk.phrases()
                .text(
                        "units.line",
                        Map.of(
                                "name", first.definition().name(),
                                "units", duties.stream().map(words::unit).collect(Collectors.joining("、")),
                                "date", desk.timeline().date(first.due(), now.toLocalDate()),
                                "close", desk.timeline().close(first.due())));
    }
}
