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
     * @param forged taps also what that person's phone does not show or not let be tapped, as an attacker would
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
        return Boolean.TRUE.equals(tap.forged())
                ? forge(tap.by(), tap.seq(), tap.button())
                : tap(tap.by(), tap.seq(), tap.button());
    }

    private ResponseEntity<Object> tap(String by, long seq, String wanted) {
        Optional<PhoneMessage> message = phones.find(by, seq);
        if (message.isEmpty()) {
            return Problem.notFound("“" + by + "”的手机上没有第 " + seq + " 号消息。");
        }
        Optional<Button> button = button(message.get(), wanted);
        if (button.isEmpty()) {
            return Problem.notFound("第 " + seq + " 号消息上没有“" + wanted + "”这个按钮。");
        }
        return button.get().enabled()
                ? effect(by, message.get(), button.get())
                : Problem.conflict("第 " + seq + " 号消息上的“" + wanted + "”现在点不了。");
    }

    /** Whoever it is and whatever the phone shows, as long as there is such a message somewhere. */
    private ResponseEntity<Object> forge(String by, long seq, String wanted) {
        Optional<PhoneMessage> message = phones.findAnywhere(seq);
        if (message.isEmpty()) {
            return Problem.notFound("哪个手机上都没有第 " + seq + " 号消息。");
        }
        Optional<Button> button = button(message.get(), wanted)
                .or(() -> phones.withCard(message.get().cardId()).stream()
                        .flatMap(other -> button(other, wanted).stream())
                        .findFirst());
        if (button.isPresent()) {
            return effect(by, message.get(), button.get());
        }
        return message.get().cardId() == null
                ? Problem.notFound("第 " + seq + " 号消息上没有“" + wanted + "”这个按钮。")
                : effect(by, message.get(), Button.callingBack(wanted, wanted, true));
    }

    private ResponseEntity<Object> effect(String by, PhoneMessage message, Button button) {
        Optional<String> text = button.says();
        if (text.isPresent()) {
            String msgId = speaking.say(Speech.text(by, message.conversation(), text.get()), true);
            return ResponseEntity.accepted().body(Map.of("msgId", msgId));
        }
        if (message.cardId() == null) {
            return ResponseEntity.accepted().body(Map.of("opens", button.url()));
        }
        speaking.tap(by, message.cardId(), button.id());
        return ResponseEntity.accepted().body(Map.of("cardId", message.cardId()));
    }

    private static Optional<Button> button(PhoneMessage message, String wanted) {
        return message.content().buttons().stream()
                .filter(each -> each.isNamed(wanted))
                .findFirst();
    }
}
