package cn.fuban.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A button of a card.
 *
 * @param id counted from 1 within the card
 * @param url what a tap opens
 */
record Button(String id, String label, String url) {
    private static final String SENDS = "dtmd://dingtalkclient/sendMessage?content=";

    /** The text that a tap says as the person; nothing for a button that opens a page. */
    Optional<String> says() {
        return url.startsWith(SENDS)
                ? Optional.of(URLDecoder.decode(url.substring(SENDS.length()), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    boolean isNamed(String labelOrId) {
        return label.equals(labelOrId) || id.equals(labelOrId);
    }
}
