package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Restates what moving or cancelling a meeting changes. */
final class MoveCard {
    private final Desk desk;
    private final Warnings warnings;

    MoveCard(Desk desk, Warnings warnings) {
        this.desk = desk;
        this.warnings = warnings;
    }

    /** Old and new time, old and new dates, and how many others will hear of it. */
    Reply ofMove(
            Meeting before,
            Meeting after,
            List<String> others,
            Meetings meetings,
            Presence presence,
            ZonedDateTime now) {
        Map<String, Object> values = values(before, after, now.toLocalDate());
        values.put("others", others.size());
        values.put("anyOthers", !others.isEmpty());
        values.put("warnings", warnings.about(after, meetings, presence, now));
        return desk.phrases().reply("move.card", values, moveButton(before.id()));
    }

    Reply moved(Meeting before, Meeting after, ZonedDateTime now) {
        return desk.phrases().reply("move.done", values(before, after, now.toLocalDate()));
    }

    Reply ofCancellation(Meeting meeting, List<String> others, ZonedDateTime now) {
        Map<String, Object> values = named(meeting);
        values.put("old", desk.timeline().when(meeting.appointment(), now.toLocalDate()));
        values.put("others", others.size());
        values.put("anyOthers", !others.isEmpty());
        return desk.phrases().reply("cancel.card", values, cancelButton(meeting.id()));
    }

    Reply cancelled(Meeting meeting) {
        return desk.phrases().reply("cancel.done", named(meeting));
    }

    Button moveButton(MeetingId id) {
        return desk.phrases().button("move.confirm", Map.of("tag", desk.kinds().tag(id)));
    }

    Button cancelButton(MeetingId id) {
        return desk.phrases()
                .button("cancel.confirm", Map.of("tag", desk.kinds().tag(id)));
    }

    private Map<String, Object> values(Meeting before, Meeting after, LocalDate today) {
        Map<String, Object> values = named(after);
        values.put("old", desk.timeline().when(before.appointment(), today));
        values.put("new", desk.timeline().when(after.appointment(), today));
        values.put(
                "dates",
                desk.timeline()
                        .difference(
                                desk.duties().timeline(before), desk.duties().timeline(after), today));
        return values;
    }

    private Map<String, Object> named(Meeting meeting) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", desk.kinds().title(meeting.id()));
        values.put("tag", desk.kinds().tag(meeting.id()));
        return values;
    }
}
