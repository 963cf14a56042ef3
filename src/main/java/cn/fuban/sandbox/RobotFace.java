package cn.fuban.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.JsonNode;

/** The robot's sends to people and to groups. */
@DingTalkFace
class RobotFace {
    private final FaceBody bodies;
    private final RobotSends sends;
    private final Organisation organisation;
    private final Courier courier;

    RobotFace(FaceBody bodies, RobotSends sends, Organisation organisation, Courier courier) {
        this.bodies = bodies;
        this.sends = sends;
        this.organisation = organisation;
        this.courier = courier;
    }

    @PostMapping("/v1.0/robot/oToMessages/batchSend")
    ResponseEntity<Object> toPeople(@RequestBody(required = false) @Nullable String text) {
        return checked(text, sends::refuseToPeople, this::deliverToPeople);
    }

    @PostMapping("/v1.0/robot/groupMessages/send")
    ResponseEntity<Object> toGroup(@RequestBody(required = false) @Nullable String text) {
        return checked(text, sends::refuseToGroup, this::deliverToGroup);
    }

    private ResponseEntity<Object> checked(
            @Nullable String text,
            Function<JsonNode, Optional<Refusal>> check,
            Function<JsonNode, ResponseEntity<Object>> deliver) {
        Optional<JsonNode> body = bodies.object(text);
        Optional<Refusal> refusal = body.isEmpty()
                ? Optional.of(new Refusal("InvalidParameter", "the body is no JSON object"))
                : body.flatMap(check);
        return refusal.map(found -> FaceAnswer.refused(400, found))
                .orElseGet(() -> body.map(deliver).orElseThrow());
    }

    private ResponseEntity<Object> deliverToPeople(JsonNode body) {
        List<String> all = RobotSends.userIds(body);
        List<String> known =
                all.stream().filter(organisation::hasMember).distinct().toList();
        List<String> unknown =
                all.stream().filter(userId -> !known.contains(userId)).toList();
        String receipt = known.isEmpty()
                ? UUID.randomUUID().toString()
                : courier.toPeople(Api.BATCH_SEND, known, sends.content(body));
        return FaceAnswer.ok(Map.of(
                "processQueryKey", receipt, "invalidStaffIdList", unknown, "flowControlledStaffIdList", List.of()));
    }

    private ResponseEntity<Object> deliverToGroup(JsonNode body) {
        String receipt = organisation
                .group(RobotSends.groupId(body))
                .map(group -> courier.toGroup(Api.GROUP_SEND, group, sends.content(body)))
                .orElseGet(() -> UUID.randomUUID().toString());
        return FaceAnswer.ok(Map.of("processQueryKey", receipt));
    }
}
