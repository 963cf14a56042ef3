package cn.fuban.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks and reads the bodies of the robot's sends, as strictly as DingTalk does. */
@Component
@InSandbox
class RobotSends {
    private static final int MOST_PEOPLE = 20;
    private static final int MOST_BYTES = 15_000;
    private static final List<String> FILES = List.of("xlsx", "pdf", "zip", "rar", "doc", "docx");

    private final SandboxSettings settings;
    private final FaceBody bodies;
    private final Organisation organisation;
    private final Media media;

    RobotSends(SandboxSettings settings, FaceBody bodies, Organisation organisation, Media media) {
        this.settings = settings;
        this.bodies = bodies;
        this.organisation = organisation;
        this.media = media;
    }

    Optional<Refusal> refuseToPeople(JsonNode body) {
        return refuseRobot(body).or(() -> refusePeople(body)).or(() -> refuseMessage(body));
    }

    Optional<Refusal> refuseToGroup(JsonNode body) {
        return refuseRobot(body).or(() -> refuseGroup(body)).or(() -> refuseMessage(body));
    }

    /** What a body that was not refused shows. */
    Content content(JsonNode body) {
        return shown(body).orElseThrow();
    }

    private Optional<Content> shown(JsonNode body) {
        return bodies.object(msgParam(body))
                .flatMap(param ->
                        msgKey(body).equals(Templates.FILE) ? file(param) : Templates.content(msgKey(body), param));
    }

    private Optional<Content> file(JsonNode param) {
        String name = param.path("fileName").asString("");
        return name.isBlank() || !FILES.contains(param.path("fileType").asString(""))
                ? Optional.empty()
                : media.content(param.path("mediaId").asString("")).map(content -> Content.file(name, content));
    }

    static List<String> userIds(JsonNode body) {
        List<String> ids = new ArrayList<>();
        body.path("userIds").forEach(id -> ids.add(id.asString("")));
        return ids;
    }

    static String groupId(JsonNode body) {
        return body.path("openConversationId").asString("");
    }

    private Optional<Refusal> refuseRobot(JsonNode body) {
        String robotCode = body.path("robotCode").asString("");
        if (robotCode.isEmpty()) {
            return refuse("invalidParameter.robotCode.empty", "robotCode is empty");
        }
        return robotCode.equals(settings.robotCode())
                ? Optional.empty()
                : refuse("invalidParameter.robotCode.notExsit", "there is no robot " + robotCode);
    }

    private static Optional<Refusal> refusePeople(JsonNode body) {
        List<String> people = userIds(body);
        if (people.isEmpty()) {
            return refuse("invalidParameter.userIds.empty", "userIds is empty");
        }
        return people.size() <= MOST_PEOPLE
                ? Optional.empty()
                : refuse("invalidParameter.userIds.overMax", "more than " + MOST_PEOPLE + " userIds");
    }

    private Optional<Refusal> refuseGroup(JsonNode body) {
        String group = groupId(body);
        if (group.isEmpty()) {
            return refuse("miss.openConversationId", "openConversationId is empty");
        }
        return organisation.group(group).isPresent()
                ? Optional.empty()
                : refuse("invalid.openConversationId", "there is no group " + group);
    }

    private Optional<Refusal> refuseMessage(JsonNode body) {
        if (!Templates.isKnown(msgKey(body))) {
            return refuse("invalidParameter.msgKey.invalid", "the sandbox does not know msgKey " + msgKey(body));
        }
        if (msgParam(body).getBytes(UTF_8).length > MOST_BYTES) {
            return refuse("invalidParameter.msgParam.tooLong", "msgParam is longer than " + MOST_BYTES + " bytes");
        }
        return shown(body).isPresent()
                ? Optional.empty()
                : refuse(
                        "invalidParameter.msgParam.invalid",
                        "msgParam must be the text of a JSON object with " + Templates.keys(msgKey(body)));
    }

    private static String msgKey(JsonNode body) {
        return body.path("msgKey").asString("");
    }

    /** JSON as a string; an object in its place counts as missing. */
    private static String msgParam(JsonNode body) {
        JsonNode param = body.path("msgParam");
        return param.isString() ? param.asString() : "";
    }

    private static Optional<Refusal> refuse(String code, String message) {
        return Optional.of(new Refusal(code, message));
    }
}
