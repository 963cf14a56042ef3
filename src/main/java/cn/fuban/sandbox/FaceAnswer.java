package cn.fuban.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The shapes in which DingTalk answers; always JSON, whatever the caller says it accepts. */
final class FaceAnswer {
    static final MediaType JSON = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private FaceAnswer() {}

    static ResponseEntity<Object> ok(Object body) {
        return answer(200, body);
    }

    static ResponseEntity<Object> refused(int status, Refusal refusal) {
        return answer(status, body(refusal));
    }

    /** The answer of {@code oapi.dingtalk.com}, which says in the body whether it has worked. */
    static ResponseEntity<Object> legacy(int code, String message) {
        return answer(200, Map.of("errcode", code, "errmsg", message));
    }

    static Map<String, Object> body(Refusal refusal) {
        String requestId = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return Map.of("code", refusal.code(), "message", refusal.message(), "requestid", requestId);
    }

    private static ResponseEntity<Object> answer(int status, Object body) {
        return ResponseEntity.status(status).contentType(JSON).body(body);
    }
}
