package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Uploads and file messages as the official documents describe them. */
class MediaFaceTests {
    private RunningSandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void anUploadedFileIsSentToPhonesAsOftenAsWanted() {
        JsonNode uploaded =
                upload(sandbox.token(), "file", "名册.xlsx", "content").json();
        assertThat(uploaded.path("errcode").asInt()).isZero();
        assertThat(uploaded.path("type").asString()).isEqualTo("file");

        assertThat(send(uploaded.path("media_id").asString(), "xlsx").status()).isEqualTo(200);
        assertThat(send(uploaded.path("media_id").asString(), "xlsx").status()).isEqualTo(200);

        JsonNode file = sandbox.inbox("lisiyuan").path(1);
        assertThat(file.path("kind").asString()).isEqualTo("file");
        assertThat(file.path("fileName").asString()).isEqualTo("名册.xlsx");
        assertThat(file.path("content").asString()).isEqualTo("Y29udGVudA==");
    }

    @ParameterizedTest
    @CsvSource({
        "bad, file, 名册.xlsx, x, 40014",
        "good, sheet, 名册.xlsx, x, 40004",
        "good, file, 名册.exe, x, 40005",
        "good, file, 名册.xlsx, '', 40035"
    })
    void whatDingTalkDoesNotTakeIsRefused(String token, String type, String name, String content, int code) {
        String given = token.equals("good") ? sandbox.token() : token;

        assertThat(upload(given, type, name, content).json().path("errcode").asInt())
                .isEqualTo(code);
    }

    @Test
    void moreThanTwentyMegabytesAreTooMuch() {
        RunningSandbox.Answer answer = upload(sandbox.token(), "file", "名册.xlsx", "x".repeat((20 << 20) + 1));

        assertThat(answer.json().path("errcode").asInt()).isEqualTo(40006);
    }

    @Test
    void whatWasNotUploadedCannotBeSent() {
        assertThat(send("@unknown", "xlsx").text("code")).isEqualTo("invalidParameter.msgParam.invalid");
        String mediaId = upload(sandbox.token(), "file", "名册.xlsx", "content").text("media_id");
        assertThat(send(mediaId, "exe").text("code")).isEqualTo("invalidParameter.msgParam.invalid");
    }

    private RunningSandbox.Answer send(String mediaId, String type) {
        String param = RunningSandbox.JSON.writeValueAsString(
                Map.of("mediaId", mediaId, "fileName", "名册.xlsx", "fileType", type));
        return sandbox.call(
                "/v1.0/robot/oToMessages/batchSend",
                Map.of(
                        "robotCode",
                        SandboxSettings.CLIENT_ID,
                        "userIds",
                        List.of("lisiyuan"),
                        "msgKey",
                        "sampleFile",
                        "msgParam",
                        param));
    }

    private RunningSandbox.Answer upload(String token, String type, String name, String content) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b--\r\n";
        return sandbox.send(sandbox.request("/media/upload?access_token=" + token + "&type=" + type)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)));
    }
}
