package cn.fuban.sandbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the sandbox plays DingTalk.
 *
 * @param clientId the app key of the one app that this DingTalk knows
 * @param clientSecret its secret
 * @param robotCode the code of its robot
 * @param cardTemplate the id of its one published card template; empty for none
 * @param redelivery how long after a push without acknowledgement the same is pushed again
 * @param pushes how often a message is pushed to a bot that stays connected but never acknowledges
 * @param tokenLife how long an access token is good
 * @param callsPerSecond how many calls of one API are let through within a second
 * @param silence how long a call is kept waiting for the answer that a fault withholds
 */
@ConfigurationProperties("fuban.sandbox")
record SandboxSettings(
        @DefaultValue(CLIENT_ID) String clientId,
        @DefaultValue(CLIENT_SECRET) String clientSecret,
        @DefaultValue(CLIENT_ID) String robotCode,
        @DefaultValue(CARD_TEMPLATE) String cardTemplate,
        @DefaultValue("16s") Duration redelivery,
        @DefaultValue("8") int pushes,
        @DefaultValue("2h") Duration tokenLife,
        @DefaultValue("20") int callsPerSecond,
        @DefaultValue("30s") Duration silence) {
    static final String CLIENT_ID = "dingfubansandbox";
    static final String CARD_TEMPLATE = "fuban-card.schema";
    static final String CLIENT_SECRET = "not-a-secret";
}
