package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What DingTalk's client would not let a person say. */
@Component
@InSandbox
class SpeechCheck {
    /** However it is escaped, so much text fits into the 256 KiB that a frame may have, ids and names included. */
    private static final int MOST_CHARACTERS = 30_000;

    private static final int MOST_CHARACTERS_OF_A_NAME = 200;
    private static final int MOST_MEGABYTES = 10;

    private final Organisation organisation;
    private final List<Function<SpeechRequest, Optional<String>>> rules = List.of(
            SpeechCheck::unclearSpeaker,
            SpeechCheck::unknownKind,
            SpeechCheck::badText,
            SpeechCheck::badFile,
            SpeechCheck::longName,
            this::unknownGroup,
            this::outsider,
            SpeechCheck::moreThanTextInGroup);

    SpeechCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Why this cannot be said, as a sentence. */
    Optional<String> refusal(SpeechRequest request) {
        return rules.stream().flatMap(rule -> rule.apply(request).stream()).findFirst();
    }

    private static Optional<String> unclearSpeaker(SpeechRequest request) {
        return request.from() == null || request.from().isBlank()
                ? Optional.of("要给出谁说（from），写这个人的 userId。")
                : Optional.empty();
    }

    private static Optional<String> unknownKind(SpeechRequest request) {
        return Speech.Kind.named(request.kindOrText()).isPresent()
                ? Optional.empty()
                : Optional.of("没有“" + request.kind() + "”这种消息（kind），只有 text、voice 和 file。");
    }

    private static Optional<String> badText(SpeechRequest request) {
        if (request.text() == null) {
            return request.isFile() ? Optional.empty() : Optional.of("要给出说什么（text）。");
        }
        return request.text().length() <= MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of("一条消息最多 " + MOST_CHARACTERS + " 个字。");
    }

    private static Optional<String> badFile(SpeechRequest request) {
        if (!request.isFile()) {
            return Optional.empty();
        }
        if (request.fileName() == null || request.fileName().isBlank() || request.content() == null) {
            return Optional.of("发文件要给出文件名（fileName）和用 Base64 写的内容（content）。");
        }
        try {
            int bytes = Base64.getDecoder().decode(request.content()).length;
            return bytes <= MOST_MEGABYTES << 20 ? Optional.empty() : Optional.of("一个文件最大 " + MOST_MEGABYTES + " MB。");
        } catch (IllegalArgumentException e) {
            return Optional.of("文件内容（content）不是 Base64。");
        }
    }

    private static Optional<String> longName(SpeechRequest request) {
        return Stream.of(request.from(), request.fileName(), request.msgId())
                .filter(name -> name != null && name.length() > MOST_CHARACTERS_OF_A_NAME)
                .findFirst()
                .map(name -> "from、fileName 和 msgId 最多 " + MOST_CHARACTERS_OF_A_NAME + " 个字。");
    }

    private Optional<String> unknownGroup(SpeechRequest request) {
        String conversation = request.conversationOrDirect();
        return conversation.equals(Speech.DIRECT)
                        || organisation.group(conversation).isPresent()
                ? Optional.empty()
                : Optional.of("没有“" + conversation + "”这个会话（conversation）：写 direct，或 /sandbox/api/groups 里的一个群。");
    }

    private Optional<String> outsider(SpeechRequest request) {
        Optional<Group> group = organisation.group(request.conversationOrDirect());
        return group.filter(found -> !organisation.isInGroup(String.valueOf(request.from()), found))
                .map(found -> "“" + request.from() + "”不在群“" + found.name() + "”里。");
    }

    private static Optional<String> moreThanTextInGroup(SpeechRequest request) {
        return request.conversationOrDirect().equals(Speech.DIRECT)
                        || request.kindOrText().equals(Speech.Kind.TEXT.word())
                ? Optional.empty()
                : Optional.of("在群里只能给机器人发文字，语音和文件请单聊发。");
    }
}
