package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.deadline.DueDate;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Restates a meeting that is to be planned: when and where with the weekday, the dates that follow, the warnings. */
final class PlanCard {
    private final Desk desk;
    private final Warnings warnings;

    PlanCard(Desk desk, Warnings warnings) {
        this.desk = desk;
        this.warnings = warnings;
    }

    /**
     * The card.
     *
     * @param proposed whether the number was proposed by the bot
     */
    Reply of(Meeting meeting, boolean proposed, Meetings meetings, Presence presence, ZonedDateTime now) {
        Map<String, Object> values = values(meeting, now.toLocalDate());
        values.put("proposed", proposed);
        values.put("warnings", warnings.about(meeting, meetings, presence, now));
        return desk.phrases().reply("plan.card", values, button(meeting.id()));
    }

    /** The same once it is planned. */
    Reply planned(Meeting meeting, ZonedDateTime now) {
        return desk.phrases().reply("plan.done", values(meeting, now.toLocalDate()));
    }

    Button button(MeetingId id) {
        return desk.phrases().button("plan.confirm", Map.of("tag", desk.kinds().tag(id)));
    }

    private Map<String, Object> values(Meeting meeting, LocalDate today) {
        List<DueDate> dates = desk.duties().timeline(meeting);
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", desk.kinds().title(meeting.id()));
        values.put("tag", desk.kinds().tag(meeting.id()));
        values.put("when", desk.timeline().when(meeting.appointment(), today));
        values.put("dates", desk.timeline().of(dates, today));
        return values;
    }
}
