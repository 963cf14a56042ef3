package cn.fuban.dingtalk;

import com.aliyun.dingtalkoauth2_1_0.Client;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenResponseBody;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The access token, asked for when there is none and renewed ten minutes before it runs out (real time). */
final class AccessTokens {
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final DingTalkSettings settings;
    private final Client client;
    private @Nullable String token;
    private long renewAt;

    AccessTokens(DingTalkSettings settings, Client client) {
        this.settings = settings;
        this.client = client;
    }

    /** A token that is good for some minutes yet. */
    synchronized String current() throws Exception {
        if (token == null || System.nanoTime() - renewAt >= 0) {
            GetAccessTokenResponseBody body = client.getAccessToken(new GetAccessTokenRequest()
                            .setAppKey(settings.clientId())
                            .setAppSecret(settings.clientSecret()))
                    .getBody();
            token = body.getAccessToken();
            renewAt = System.nanoTime()
                    + Duration.ofSeconds(body.getExpireIn()).minus(MARGIN).toNanos();
        }
        return token;
    }

    /** DingTalk did not take this token: the next call gets a new one. */
    synchronized void reject(String bad) {
        if (bad.equals(token)) token = null;
    }
}
