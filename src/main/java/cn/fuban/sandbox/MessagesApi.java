package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Speaks to the bot as a person. */
@ControlApi
class MessagesApi {
    /** However it is escaped, so much text fits into the 256 KiB that a frame may have. */
    private static final int MOST_CHARACTERS = 30_000;

    private final Speaking speaking;
    private final Organisation organisation;

    MessagesApi(Speaking speaking, Organisation organisation) {
        this.speaking = speaking;
        this.organisation = organisation;
    }

    /** What a caller sends; see {@link Speech}. */
    record Request(
            @Nullable String from,
            @Nullable String text,
            @Nullable String conversation,
            @Nullable String kind,
            @Nullable String fileName,
            @Nullable String content,
            @Nullable String msgId,
            @Nullable Boolean mention) {

        String chat() {
            return conversation == null ? Speech.DIRECT : conversation;
        }

        Optional<Speech.Kind> speechKind() {
            return Speech.Kind.named(kind == null ? "text" : kind);
        }

        boolean mentionsBot() {
            return mention == null || mention;
        }
    }

    @PostMapping("/messages")
    ResponseEntity<Object> say(@RequestBody Request request) {
        return refusal(request).map(Problem::badRequest).orElseGet(() -> {
            Speech speech = new Speech(
                    String.valueOf(request.from()),
                    request.chat(),
                    request.speechKind().orElseThrow(),
                    request.text() == null ? "" : request.text(),
                    request.fileName(),
                    request.content());
            String msgId = request.msgId() == null ? Speaking.newMsgId() : request.msgId();
            speaking.say(speech, msgId, !speech.inGroup() || request.mentionsBot());
            return ResponseEntity.accepted().body(Map.of("msgId", msgId));
        });
    }

    private Optional<String> refusal(Request request) {
        if (request.from() == null || request.from().isBlank()) {
            return Optional.of("要给出谁说（from），写这个人的 userId。");
        }
        Optional<Speech.Kind> kind = request.speechKind();
        if (kind.isEmpty()) {
            return Optional.of("没有“" + request.kind() + "”这种消息（kind），只有 text、voice 和 file。");
        }
        if (kind.get() == Speech.Kind.FILE) {
            return fileRefusal(request).or(() -> groupRefusal(request, kind.get()));
        }
        return textRefusal(request).or(() -> groupRefusal(request, kind.get()));
    }

    private static Optional<String> textRefusal(Request request) {
        if (request.text() == null) {
            return Optional.of("要给出说什么（text）。");
        }
        return request.text().length() <= MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of("一条消息最多 " + MOST_CHARACTERS + " 个字。");
    }

    private static Optional<String> fileRefusal(Request request) {
        if (request.fileName() == null || request.content() == null) {
            return Optional.of("发文件要给出文件名（fileName）和用 Base64 写的内容（content）。");
        }
        try {
            Base64.getDecoder().decode(request.content());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("文件内容（content）不是 Base64。");
        }
    }

    private Optional<String> groupRefusal(Request request, Speech.Kind kind) {
        if (request.chat().equals(Speech.DIRECT)) {
            return Optional.empty();
        }
        Optional<Group> group = organisation.group(request.chat());
        if (group.isEmpty()) {
            return Optional.of("没有“" + request.chat() + "”这个会话（conversation）：写 direct，或 /sandbox/api/groups 里的一个群。");
        }
        if (!organisation.isInGroup(String.valueOf(request.from()), group.get())) {
            return Optional.of("“" + request.from() + "”不在群“" + request.chat() + "”里。");
        }
        return kind == Speech.Kind.TEXT ? Optional.empty() : Optional.of("在群里只能给机器人发文字，语音和文件请单聊发。");
    }
}
