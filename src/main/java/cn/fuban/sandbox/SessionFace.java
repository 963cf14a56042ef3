package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fuban.directory.Group;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers to a person's message through the address that came with it. */
@DingTalkFace
class SessionFace {
    private static final int MOST_BYTES = 20_000;

    private final FaceBody bodies;
    private final WebhookMessages messages;
    private final Sayings sayings;
    private final Organisation organisation;
    private final Courier courier;
    private final Clock clock;

    SessionFace(
            FaceBody bodies,
            WebhookMessages messages,
            Sayings sayings,
            Organisation organisation,
            Courier courier,
            Clock clock) {
        this.bodies = bodies;
        this.messages = messages;
        this.sayings = sayings;
        this.organisation = organisation;
        this.courier = courier;
        this.clock = clock;
    }

    @PostMapping("/robot/sendBySession")
    ResponseEntity<Object> send(
            @RequestParam(defaultValue = "") String session,
            @RequestHeader(value = "Content-Type", defaultValue = "") String type,
            @RequestBody(required = false) byte @Nullable [] body) {
        if (!type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            return FaceAnswer.legacy(43004, "无效的HTTP HEADER Content-Type");
        }
        Optional<Fact.Said> said = sayings.withKey(session).filter(this::isOpen);
        if (said.isEmpty()) {
            return FaceAnswer.legacy(300001, "session 不存在");
        }
        if (body == null || body.length == 0) {
            return FaceAnswer.legacy(40035, "缺少参数 json");
        }
        if (body.length > MOST_BYTES) {
            return FaceAnswer.legacy(460101, "message too long, exceed " + MOST_BYTES + " bytes");
        }
        return answer(said.get(), new String(body, UTF_8));
    }

    private boolean isOpen(Fact.Said said) {
        return clock.instant().isBefore(said.at().plus(RobotMessages.SESSION));
    }

    private ResponseEntity<Object> answer(Fact.Said said, String text) {
        return bodies.object(text)
                .map(body -> {
                    Optional<Content> content = messages.content(body);
                    content.ifPresent(shown -> deliver(said, shown));
                    return content.isPresent() ? FaceAnswer.legacy(0, "ok") : messages.refused(body);
                })
                .orElseGet(() -> FaceAnswer.legacy(40035, "不合法的参数 json"));
    }

    private void deliver(Fact.Said said, Content content) {
        Speech speech = said.speech();
        Optional<Group> group = organisation.group(speech.conversation());
        group.ifPresentOrElse(
                found -> courier.answer(found, content, said.msgId()),
                () -> courier.answer(List.of(speech.from()), content, said.msgId()));
    }
}
