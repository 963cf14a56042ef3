package cn.fuban.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes up files that the bot wants to send; a call of the older host. */
@DingTalkFace
class MediaFace {
    private static final long MOST_BYTES = 20L << 20;
    private static final List<String> ENDINGS =
            List.of("doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "pdf", "rar");

    private final AccessTokens tokens;
    private final Journal journal;
    private final Clock clock;

    MediaFace(AccessTokens tokens, Journal journal, Clock clock) {
        this.tokens = tokens;
        this.journal = journal;
        this.clock = clock;
    }

    @PostMapping("/media/upload")
    ResponseEntity<Object> upload(
            @RequestParam(name = "access_token", defaultValue = "") String token,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(required = false) @Nullable MultipartFile media)
            throws IOException {
        if (!tokens.isGood(token)) {
            return FaceAnswer.legacy(40014, "不合法的access_token");
        }
        if (!type.equals("file")) {
            return FaceAnswer.legacy(40004, "不合法的媒体文件类型");
        }
        if (media == null || media.isEmpty() || media.getOriginalFilename() == null) {
            return FaceAnswer.legacy(40035, "缺少参数 media");
        }
        String name = media.getOriginalFilename();
        if (!ENDINGS.contains(ending(name))) {
            return FaceAnswer.legacy(40005, "不合法的文件类型");
        }
        return media.getSize() <= MOST_BYTES ? accepted(name, media.getBytes()) : FaceAnswer.legacy(40006, "不合法的文件大小");
    }

    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private ResponseEntity<Object> accepted(String name, byte[] bytes) {
        String mediaId = "@" + UUID.randomUUID().toString().replace("-", "");
        journal.record(new Fact.Uploaded(mediaId, name, Base64.getEncoder().encodeToString(bytes)));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("errcode", 0);
        answer.put("errmsg", "ok");
        answer.put("media_id", mediaId);
        answer.put("created_at", clock.millis());
        answer.put("type", "file");
        return FaceAnswer.ok(answer);
    }
}
