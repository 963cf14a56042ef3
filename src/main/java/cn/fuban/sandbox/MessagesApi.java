package cn.fuban.sandbox;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Speaks to the bot as a person. */
@ControlApi
class MessagesApi {
    private final SpeechCheck check;
    private final Speaking speaking;

    MessagesApi(SpeechCheck check, Speaking speaking) {
        this.check = check;
        this.speaking = speaking;
    }

    @PostMapping("/messages")
    ResponseEntity<Object> say(@RequestBody SpeechRequest request) {
        return check.refusal(request).map(Problem::badRequest).orElseGet(() -> {
            String msgId = request.msgId() == null || request.msgId().isBlank()
                    ? speaking.say(request.speech(), request.isForBot())
                    : speaking.say(request.speech(), request.isForBot(), request.msgId());
            return ResponseEntity.accepted().body(Map.of("msgId", msgId));
        });
    }
}
