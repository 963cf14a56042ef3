package cn.fuban.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A button of a card.
 *
 * @param id what an interactive card names it; otherwise counted from 1 within the card
 * @param url what a tap opens; empty for a button that calls the bot back
 * @param enabled whether it can be tapped
 */
record Button(String id, String label, String url, boolean enabled) {
    private static final String SENDS = "dtmd://dingtalkclient/sendMessage?content=";

    Button(String id, String label, String url) {
        this(id, label, url, true);
    }

    static Button callingBack(String id, String label, boolean enabled) {
        return new Button(id, label, "", enabled);
    }

    /** The text that a tap says as the person; nothing for any other button. */
    Optional<String> says() {
        return url.startsWith(SENDS)
                ? Optional.of(URLDecoder.decode(url.substring(SENDS.length()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The page that a tap opens; nothing for any other button. */
    Optional<String> opens() {
        return url.isEmpty() || says().isPresent() ? Optional.empty() : Optional.of(url);
    }

    boolean isNamed(String labelOrId) {
        return label.equals(labelOrId) || id.equals(labelOrId);
    }
}
