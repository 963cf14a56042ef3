package cn.fuban.dingtalk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands a file to DingTalk, which gives an id for it; no official SDK of today has this call. */
final class MediaUpload {
    private static final Duration TIMEOUT = Duration.ofSeconds(6);

    /** The older host's codes for a token that is not, or no more, good. */
    private static final Set<Integer> BAD_TOKEN = Set.of(40_014, 42_001);

    private static final Set<Integer> PASSES = Set.of(-1, 88, 90_002, 90_018, 410_100);

    private final DingTalkSettings settings;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    MediaUpload(DingTalkSettings settings) {
        this.settings = settings;
    }

    /** Uploads a file. */
    SendResult upload(String token, String name, byte[] bytes) throws InterruptedException {
        String boundary = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.oapiBase()
                        + "/media/upload?type=file&access_token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .timeout(TIMEOUT)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(boundary, name, bytes)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) return new SendResult.Failed("HTTP " + response.statusCode(), false);
            return result(json.readTree(response.body()));
        } catch (ConnectException e) {
            return new SendResult.Failed(e.toString(), false);
        } catch (IOException | JacksonException e) {
            return new SendResult.Failed(e.toString(), false); // nobody sees an upload: trying again does no harm
        }
    }

    private static SendResult result(JsonNode body) {
        int code = body.path("errcode").asInt(0);
        String reason = code + " " + body.path("errmsg").asString("");
        if (code == 0) return new SendResult.Uploaded(body.path("media_id").asString(""));
        boolean passes = PASSES.contains(code) || BAD_TOKEN.contains(code);
        return passes ? new SendResult.Failed(reason, false) : new SendResult.Refused(reason);
    }

    /** Whether this is how DingTalk says that the token is not good. */
    static boolean isBadToken(SendResult result) {
        return result instanceof SendResult.Failed failed
                && BAD_TOKEN.stream().anyMatch(code -> failed.reason().startsWith(code + " "));
    }

    private static byte[] form(String boundary, String name, byte[] bytes) {
        String plain = name.replaceAll("[\"\r\n]", "_");
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" + plain
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
