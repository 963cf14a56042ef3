package cn.fuban.sandbox;

import static java.util.Comparator.comparingDouble;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;

/** Reads a person's phone, waiting for something new if asked to. */
@ControlApi
class InboxApi {
    private static final long LONGEST_WAIT = Duration.ofMinutes(1).toMillis();

    private final Phones phones;
    private final Organisation organisation;
    private final Waiting waiting;
    private final Clock clock;

    InboxApi(Phones phones, Organisation organisation, Waiting waiting, Clock clock) {
        this.phones = phones;
        this.organisation = organisation;
        this.waiting = waiting;
        this.clock = clock;
    }

    record Inbox(List<MessageView> messages) {}

    /**
     * @param after shows the bot's messages after this {@code seq}
     * @param changedAfter shows what appeared or changed after this {@code change} instead
     * @param all shows also what the person and others in the same groups have said
     * @param wait how long to wait for a first one, in milliseconds
     */
    @GetMapping("/inbox/{userId}")
    DeferredResult<Inbox> inbox(
            @PathVariable String userId,
            @RequestParam(defaultValue = "0") double after,
            @RequestParam(required = false) @Nullable Long changedAfter,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") long wait) {
        return waiting.until(
                () -> messages(userId, all)
                        .filter(message -> changedAfter == null
                                ? message.seq().doubleValue() > after
                                : message.change() > changedAfter)
                        .sorted(comparingDouble(
                                message -> changedAfter == null ? message.seq().doubleValue() : message.change()))
                        .toList(),
                Math.min(Math.max(wait, 0), LONGEST_WAIT));
    }

    private Stream<MessageView> messages(String person, boolean all) {
        Stream<MessageView> fromBot =
                phones.messagesTo(person).stream().map(message -> MessageView.of(message, clock.getZone()));
        if (!all) {
            return fromBot;
        }
        Stream<MessageView> fromPeople = phones.utterances().stream()
                .filter(utterance -> isHeardBy(person, utterance.said().speech()))
                .map(utterance -> MessageView.of(utterance, clock.getZone()));
        return Stream.concat(fromBot, fromPeople);
    }

    private boolean isHeardBy(String person, Speech speech) {
        return speech.from().equals(person)
                || organisation
                        .group(speech.conversation())
                        .filter(group -> organisation.isInGroup(person, group))
                        .isPresent();
    }
}
