package cn.fuban.dingtalk;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The application at DingTalk that the bot is.
 *
 * @param clientId AppKey
 * @param clientSecret AppSecret, from the environment only
 * @param robotCode often equal to the AppKey
 * @param cardTemplate the id of the template of our interactive cards; empty for messages with buttons instead
 * @param apiBase where the v1.0 API and the gateway are; https, except on this machine
 * @param oapiBase where the older API is that takes uploads; https, except on this machine
 */
@ConfigurationProperties("fuban.dingtalk")
record DingTalkSettings(
        String clientId, String clientSecret, String robotCode, String cardTemplate, URI apiBase, URI oapiBase) {
    DingTalkSettings {
        check("api-base", apiBase);
        check("oapi-base", oapiBase);
    }

    private static void check(String name, URI base) {
        if (!"https".equals(base.getScheme()) && !Loopback.is(base.getHost()))
            throw new IllegalArgumentException("fuban.dingtalk." + name
                    + " must start with https://, or the secret travels in the clear: " + base);
    }

    @Override
    public String toString() {
        return "DingTalkSettings[" + clientId + " at " + apiBase + "]"; // never the secret
    }
}
