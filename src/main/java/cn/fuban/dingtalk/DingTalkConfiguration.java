package cn.fuban.dingtalk;

import cn.fuban.conversation.Inbox;
import cn.fuban.conversation.Outcomes;
import cn.fuban.store.Store;
import com.aliyun.teaopenapi.models.Config;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fuban.bot", havingValue = "true", matchIfMissing = true)
@EnableConfigurationProperties(DingTalkSettings.class)
class DingTalkConfiguration {
    /** DingTalk's limit on calls of one API in a second, standard edition. */
    private static final int CALLS_PER_SECOND = 20;

    @Bean
    StreamConnection dingtalkStream(DingTalkSettings settings, Inbox inbox, Clock clock) {
        return new StreamConnection(settings, new RobotListener(new RobotMessageParser(clock), inbox));
    }

    @Bean
    StreamHealthIndicator dingtalkHealth(StreamConnection connection) {
        return new StreamHealthIndicator(connection);
    }

    @Bean
    Messenger dingtalkMessenger(DingTalkSettings settings, Store store, Clock clock) throws Exception {
        MessageFormat format = new MessageFormat();
        AccessTokens tokens = new AccessTokens(settings, new com.aliyun.dingtalkoauth2_1_0.Client(config(settings)));
        Robot robot = new Robot(settings, new com.aliyun.dingtalkrobot_1_0.Client(config(settings)), tokens, format);
        return new Messenger(
                new SessionWebhook(settings, format), robot, store.rateLimit("robot", CALLS_PER_SECOND), clock);
    }

    @Bean
    DeliveryWorker deliveryWorker(
            Store store, Messenger messenger, Outcomes outcomes, Clock clock, MeterRegistry meters) {
        return new DeliveryWorker(
                store, messenger, outcomes, clock, meters, UUID.randomUUID().toString());
    }

    /** The protocol is always named: left out, the SDK takes plain http. */
    private static Config config(DingTalkSettings settings) {
        Config config = new Config();
        config.protocol = settings.apiBase().getScheme();
        config.endpoint = settings.apiBase().getAuthority();
        config.regionId = "central";
        config.connectTimeout = 3_000;
        config.readTimeout = 5_000;
        return config;
    }
}
