package cn.fuban.sandbox;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Taps buttons. */
@ControlApi
class TapsApi {
    private final Phones phones;
    private final Speaking speaking;

    TapsApi(Phones phones, Speaking speaking) {
        this.phones = phones;
        this.speaking = speaking;
    }

    /**
     * @param by who taps
     * @param seq the message on that person's phone
     * @param button the label or the id
     * @param forged taps also what is only on somebody else's phone, as an attacker would
     */
    record Tap(
            @Nullable String by,
            @Nullable Long seq,
            @Nullable String button,
            @Nullable Boolean forged) {}

    @PostMapping("/taps")
    ResponseEntity<Object> tap(@RequestBody Tap tap) {
        if (tap.by() == null || tap.seq() == null || tap.button() == null) {
            return Problem.badRequest("要给出谁点（by）、哪条消息（seq）、哪个按钮（button）。");
        }
        String by = tap.by();
        long seq = tap.seq();
        String wanted = tap.button();
        Optional<PhoneMessage> message = phones.find(by, seq)
                .or(() -> Boolean.TRUE.equals(tap.forged()) ? phones.findAnywhere(seq) : Optional.empty());
        if (message.isEmpty()) {
            return Problem.notFound("“" + by + "”的手机上没有第 " + seq + " 号消息。");
        }
        Optional<Button> button = message.get().content().buttons().stream()
                .filter(each -> each.isNamed(wanted))
                .findFirst();
        return button.map(found -> tap(by, message.get(), found))
                .orElseGet(() -> Problem.notFound("第 " + seq + " 号消息上没有“" + wanted + "”这个按钮。"));
    }

    private ResponseEntity<Object> tap(String by, PhoneMessage message, Button button) {
        Map<String, String> effect = button.says()
                .map(text -> Map.of("msgId", speaking.say(Speech.text(by, message.conversation(), text), true)))
                .orElseGet(() -> Map.of("opens", button.url()));
        return ResponseEntity.accepted().body(effect);
    }
}
