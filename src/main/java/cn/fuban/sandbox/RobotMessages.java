package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes what a person says as the JSON that DingTalk gives to a robot. */
@Component
@InSandbox
class RobotMessages {
    /** How long a session webhook can be used, on the sandbox's clock. */
    static final Duration SESSION = Duration.ofMinutes(90);

    static final String CORP = "dingcorpfubansandbox";
    private static final String ROBOT = "$:LWCP_v1:$robot";

    private final Organisation organisation;
    private final SandboxSettings settings;

    RobotMessages(Organisation organisation, SandboxSettings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    /** @param base the address of the sandbox as the bot reaches it */
    Map<String, Object> body(Fact.Said said, String base) {
        Speech speech = said.speech();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("senderPlatform", "Android");
        body.put("chatbotCorpId", CORP);
        body.put("chatbotUserId", ROBOT);
        body.put("msgId", said.msgId());
        body.put("senderNick", organisation.nameOf(speech.from()));
        body.put("isAdmin", false);
        body.put("senderStaffId", speech.from());
        body.put("sessionWebhookExpiredTime", said.at().plus(SESSION).toEpochMilli());
        body.put("createAt", said.at().toEpochMilli());
        body.put("senderCorpId", CORP);
        body.put("senderId", "$:LWCP_v1:$" + speech.from());
        body.put("sessionWebhook", base + "/robot/sendBySession?session=" + said.key());
        body.put("robotCode", settings.robotCode());
        body.putAll(conversation(speech));
        body.putAll(content(said));
        return body;
    }

    private Map<String, Object> conversation(Speech speech) {
        if (!speech.inGroup()) {
            return Map.of("conversationType", "1", "conversationId", "cid-direct-" + speech.from() + "==");
        }
        return Map.of(
                "conversationType",
                "2",
                "conversationId",
                speech.conversation(),
                "conversationTitle",
                organisation.group(speech.conversation()).map(Group::name).orElse(""),
                "isInAtList",
                true,
                "atUsers",
                List.of(Map.of("dingtalkId", ROBOT)));
    }

    private static Map<String, Object> content(Fact.Said said) {
        Speech speech = said.speech();
        return switch (speech.kind()) {
            case TEXT -> Map.of("msgtype", "text", "text", Map.of("content", asWritten(speech)));
            case VOICE ->
                Map.of(
                        "msgtype",
                        "audio",
                        "content",
                        Map.of("duration", 4000, "downloadCode", said.key(), "recognition", speech.text()));
            case FILE ->
                Map.of(
                        "msgtype",
                        "file",
                        "content",
                        Map.of("downloadCode", said.key(), "fileName", String.valueOf(speech.fileName())));
        };
    }

    /** In a group DingTalk cuts out the mention and leaves the space behind it. */
    private static String asWritten(Speech speech) {
        return speech.inGroup() ? " " + speech.text() : speech.text();
    }
}
