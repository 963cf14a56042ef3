package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Speaks to the bot as a person. */
@RestController
@InSandbox
@RequestMapping("/sandbox/api")
class MessagesApi {
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
            return Optional.of("\"from\" is missing: give the userId of the person who speaks.");
        }
        Optional<Speech.Kind> kind = request.speechKind();
        if (kind.isEmpty()) {
            return Optional.of("There is no kind \"" + request.kind() + "\": it is text, voice or file.");
        }
        if (kind.get() == Speech.Kind.FILE) {
            return fileRefusal(request).or(() -> groupRefusal(request, kind.get()));
        }
        return request.text() == null
                ? Optional.of("\"text\" is missing: give what the person says.")
                : groupRefusal(request, kind.get());
    }

    private static Optional<String> fileRefusal(Request request) {
        if (request.fileName() == null || request.content() == null) {
            return Optional.of("A file needs \"fileName\" and \"content\", its bytes in Base64.");
        }
        try {
            Base64.getDecoder().decode(request.content());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("\"content\" is not Base64: " + e.getMessage());
        }
    }

    private Optional<String> groupRefusal(Request request, Speech.Kind kind) {
        if (request.chat().equals(Speech.DIRECT)) {
            return Optional.empty();
        }
        Optional<Group> group = organisation.group(request.chat());
        if (group.isEmpty()) {
            return Optional.of("There is no group \"" + request.chat()
                    + "\": \"conversation\" is direct or an id from /sandbox/api/groups.");
        }
        if (!organisation.isInGroup(String.valueOf(request.from()), group.get())) {
            return Optional.of("\"" + request.from() + "\" is not a member of the group \"" + request.chat() + "\".");
        }
        return kind == Speech.Kind.TEXT
                ? Optional.empty()
                : Optional.of("In a group DingTalk lets nobody send the bot a " + kind.word() + ", only text.");
    }
}
