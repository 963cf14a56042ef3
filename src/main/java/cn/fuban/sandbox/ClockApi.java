package cn.fuban.sandbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells and moves the sandbox's clock. */
@RestController
@InSandbox
@RequestMapping("/sandbox/api/clock")
class ClockApi {
    private final Clock clock;

    ClockApi(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    Map<String, OffsetDateTime> now() {
        return Map.of("now", OffsetDateTime.now(clock));
    }
}
