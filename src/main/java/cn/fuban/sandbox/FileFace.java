package cn.fuban.sandbox;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** Files that people have sent to the bot. */
@DingTalkFace
class FileFace {
    private final FaceBody bodies;
    private final Sayings sayings;
    private final SandboxSettings settings;

    FileFace(FaceBody bodies, Sayings sayings, SandboxSettings settings) {
        this.bodies = bodies;
        this.sayings = sayings;
        this.settings = settings;
    }

    @PostMapping("/v1.0/robot/messageFiles/download")
    ResponseEntity<Object> address(@RequestBody(required = false) @Nullable String text) {
        Optional<String> code = bodies.object(text)
                .filter(body -> body.path("robotCode").asString("").equals(settings.robotCode()))
                .map(body -> body.path("downloadCode"))
                .map(JsonNode::asString)
                .filter(key -> content(key).isPresent());
        return code.map(key -> FaceAnswer.ok(Map.of("downloadUrl", base() + "/sandbox-files/" + key)))
                .orElseGet(() -> FaceAnswer.refused(
                        400,
                        new Refusal(
                                "invalidParameter.robotCode.downloadCode",
                                "the robotCode or the downloadCode is wrong")));
    }

    @GetMapping("/sandbox-files/{key}")
    ResponseEntity<byte[]> download(@PathVariable String key) {
        return content(key)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<byte[]> content(String key) {
        return sayings.withKey(key)
                .map(said -> said.speech().content())
                .map(content -> Base64.getDecoder().decode(content));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
