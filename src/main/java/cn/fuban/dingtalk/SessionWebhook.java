package cn.fuban.dingtalk;

import cn.fuban.conversation.Reply;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers a message at the address that came with it, which costs no API call. */
final class SessionWebhook {
    /** DingTalk's code for a session that has run out. */
    private static final int NO_SESSION = 300_001;

    private static final int BUSY = -1;
    private static final int TOO_FAST = 410_100;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final DingTalkSettings settings;
    private final MessageFormat format;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    SessionWebhook(DingTalkSettings settings, MessageFormat format) {
        this.settings = settings;
        this.format = format;
    }

    /** Whether this address may be posted to: DingTalk's own, or this machine's when DingTalk is played here. */
    boolean accepts(URI address) {
        String host = String.valueOf(address.getHost());
        if (Loopback.is(settings.apiBase().getHost())) return Loopback.is(host);
        return "https".equals(address.getScheme()) && host.endsWith(".dingtalk.com");
    }

    /** Posts the reply. */
    SendResult post(URI address, Reply reply) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json;charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(format.webhook(reply)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) return new SendResult.Failed("HTTP " + response.statusCode(), false);
            return result(json.readTree(response.body()));
        } catch (ConnectException e) {
            return new SendResult.Failed(e.toString(), false);
        } catch (IOException | JacksonException e) {
            return new SendResult.Failed(e.toString(), true);
        }
    }

    /** Whether this is how DingTalk says that the session has run out. */
    static boolean isExpired(SendResult result) {
        return result instanceof SendResult.Refused refused && refused.reason().startsWith(NO_SESSION + " ");
    }

    private static SendResult result(JsonNode body) {
        int code = body.path("errcode").asInt(0);
        String reason = code + " " + body.path("errmsg").asString("");
        return switch (code) {
            case 0 -> new SendResult.Sent("");
            case BUSY, TOO_FAST -> new SendResult.Failed(reason, false);
            default -> new SendResult.Refused(reason);
        };
    }
}
