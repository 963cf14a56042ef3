package cn.fuban.sandbox;

import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** The access token of the one app: the same on every request while it is good, which a request prolongs. */
@Component
@InSandbox
class AccessTokens {
    private final SandboxSettings settings;
    private final LongSupplier nanos;
    private String token = "";
    private long issued;

    AccessTokens(SandboxSettings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
    }

    synchronized String issue() {
        if (!isGood(token)) {
            token = UUID.randomUUID().toString().replace("-", "");
        }
        issued = nanos.getAsLong();
        return token;
    }

    synchronized boolean isGood(String presented) {
        return !presented.isEmpty()
                && presented.equals(token)
                && nanos.getAsLong() - issued < settings.tokenLife().toNanos();
    }
}
