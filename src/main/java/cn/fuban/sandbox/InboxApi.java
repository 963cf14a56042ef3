package cn.fuban.sandbox;

import static java.util.Comparator.comparingLong;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Reads a person's phone, waiting for something new if asked to. */
@RestController
@InSandbox
@RequestMapping("/sandbox/api")
class InboxApi {
    private static final long LONGEST_WAIT = Duration.ofMinutes(1).toMillis();

    private final Phones phones;
    private final Waiting waiting;
    private final Clock clock;

    InboxApi(Phones phones, Waiting waiting, Clock clock) {
        this.phones = phones;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping("/inbox/{userId}")
    DeferredResult<Map<String, List<MessageView>>> inbox(
            @PathVariable String userId,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Long changedAfter,
            @RequestParam(defaultValue = "0") long wait) {
        Predicate<PhoneMessage> wanted =
                changedAfter == null ? message -> message.seq() > after : message -> message.change() > changedAfter;
        Supplier<List<PhoneMessage>> look = () -> phones.on(userId, wanted).stream()
                .sorted(comparingLong(changedAfter == null ? PhoneMessage::seq : PhoneMessage::change))
                .toList();
        return waiting.until(look, this::views, Math.min(Math.max(wait, 0), LONGEST_WAIT));
    }

    private Map<String, List<MessageView>> views(List<PhoneMessage> messages) {
        return Map.of(
                "messages",
                messages.stream()
                        .map(message -> MessageView.of(message, clock.getZone()))
                        .toList());
    }
}
