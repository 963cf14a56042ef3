package cn.fuban.sandbox;

import org.springframework.web.bind.annotation.PostMapping;

/** Waits for the bot. */
@ControlApi
class SettleApi {
    private final Settling settling;

    SettleApi(Settling settling) {
        this.settling = settling;
    }

    @PostMapping("/settle")
    Settling.Settled settle() throws InterruptedException {
        return settling.settle();
    }
}
