package cn.fuban.sandbox;

import cn.fuban.conversation.Trial;
import cn.fuban.conversation.Understanding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Tells how the bot would understand something, which it then neither stores nor answers. */
@ControlApi
class UnderstandApi {
    private final Trial trial;
    private final Clock clock;

    UnderstandApi(Trial trial, Clock clock) {
        this.trial = trial;
        this.clock = clock;
    }

    /**
     * @param now when it is said, with offset; by the sandbox's clock if not given
     * @param turns what the person has said before, oldest first
     */
    record Request(
            @Nullable String from,
            @Nullable String text,
            @Nullable String now,
            @Nullable List<String> turns) {}

    record View(
            String intent,
            Map<String, Object> slots,
            List<String> missing,
            double confidence,
            List<String> articles,
            List<LocalDate> dates,
            boolean provisional,
            boolean abstained,
            String answer) {
        static View of(Trial.Understood understood) {
            Understanding how = understood.how();
            return new View(
                    understood.intent(),
                    how.slots(),
                    how.missing(),
                    understood.confidence(),
                    how.articles(),
                    how.dates(),
                    how.provisional(),
                    how.abstained(),
                    understood.answer());
        }
    }

    @PostMapping("/understand")
    ResponseEntity<Object> understand(@RequestBody Request request) {
        if (request.from() == null || request.text() == null) {
            return Problem.badRequest("要给出谁说（from）和说什么（text）。");
        }
        Optional<ZonedDateTime> now = now(request.now());
        if (now.isEmpty()) {
            return Problem.badRequest("“" + request.now() + "”不是带时差的时间，要写成 2026-11-23T10:30:00+08:00 这样。");
        }
        List<String> texts = new ArrayList<>(request.turns() == null ? List.of() : request.turns());
        texts.add(request.text());
        return trial.understand(request.from(), texts, now.get())
                .<ResponseEntity<Object>>map(understood -> ResponseEntity.ok(View.of(understood)))
                .orElseGet(() -> Problem.notFound("通讯录里没有“" + request.from() + "”，机器人不认识这个人。"));
    }

    private Optional<ZonedDateTime> now(@Nullable String text) {
        try {
            return Optional.of(
                    text == null
                            ? ZonedDateTime.now(clock)
                            : OffsetDateTime.parse(text).atZoneSameInstant(clock.getZone()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
