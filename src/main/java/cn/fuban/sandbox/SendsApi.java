package cn.fuban.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists what the bot has sent, for counting what was lost or doubled. */
@ControlApi
class SendsApi {
    private final Sends sends;
    private final Clock clock;

    SendsApi(Sends sends, Clock clock) {
        this.sends = sends;
        this.clock = clock;
    }

    /**
     * One send.
     *
     * @param to userIds, or the group's id under {@code group}
     * @param deliveryId the receipt that the bot was given for it, of a call of the robot
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            int n,
            OffsetDateTime at,
            Api api,
            Object to,
            String title,
            String text,
            @Nullable String deliveryId) {}

    @GetMapping("/sends")
    List<View> all() {
        List<View> views = new ArrayList<>();
        for (Fact.Sent sent : sends.all()) {
            views.add(new View(
                    views.size() + 1,
                    MessageView.time(sent.at(), clock.getZone()),
                    sent.api(),
                    sent.group() == null ? sent.to() : Map.of("group", sent.group()),
                    sent.content().title(),
                    sent.content().text(),
                    sent.receipt()));
        }
        return views;
    }
}
