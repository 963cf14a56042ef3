package cn.fuban.dingtalk;

import cn.fuban.conversation.CardUpdate;
import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.FileFetch;
import cn.fuban.conversation.Inbox;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Usage;
import cn.fuban.store.LaneWorker;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Store;
import com.aliyun.teaopenapi.models.Config;
import com.dingtalk.open.app.api.callback.CallbackCommandExecutor;
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

    /** Calls under way at once. */
    private static final int DELIVERIES = 4;

    @Bean
    StreamConnection dingtalkStream(DingTalkSettings settings, Inbox inbox, Clock clock) {
        CallbackCommandExecutor messages = new CallbackCommandExecutor();
        messages.register(StreamConnection.ROBOT_MESSAGES, new RobotListener(new RobotMessageParser(clock), inbox));
        return new StreamConnection(settings, new CardCallbacks(new CardTapParser(clock), inbox, messages));
    }

    @Bean
    StreamHealthIndicator dingtalkHealth(StreamConnection connection) {
        return new StreamHealthIndicator(connection);
    }

    @Bean
    OpenApi dingtalkApi(DingTalkSettings settings, Usage usage) throws Exception {
        return new OpenApi(
                new AccessTokens(settings, new com.aliyun.dingtalkoauth2_1_0.Client(config(settings))), usage);
    }

    @Bean
    Messenger dingtalkMessenger(DingTalkSettings settings, OpenApi api, Store store, Clock clock) throws Exception {
        MessageFormat format = new MessageFormat();
        Robot robot = new Robot(
                settings,
                new com.aliyun.dingtalkrobot_1_0.Client(config(settings)),
                api,
                new MediaUpload(settings),
                format);
        return new Messenger(
                new SessionWebhook(settings, format), robot, store, store.rateLimit("robot", CALLS_PER_SECOND), clock);
    }

    @Bean
    QueueWorker fileWorker(DingTalkSettings settings, OpenApi api, Store store, Inbox inbox) throws Exception {
        Downloads downloads = new Downloads(settings, new com.aliyun.dingtalkrobot_1_0.Client(config(settings)), api);
        // one at a time, so that at most one file is in memory
        QueueWorker.Source files = new QueueWorker.Source(FileFetch.STREAM, FileFetch.WORKERS, 1, 1);
        return new QueueWorker(
                store,
                files,
                new FileWorker(store, downloads, inbox),
                UUID.randomUUID().toString());
    }

    @Bean
    InteractiveCards dingtalkCards(DingTalkSettings settings, OpenApi api, Store store) throws Exception {
        return new InteractiveCards(
                settings,
                new com.aliyun.dingtalkcard_1_0.Client(config(settings)),
                api,
                store.rateLimit("card.create", CALLS_PER_SECOND),
                store.rateLimit("card.update", CALLS_PER_SECOND));
    }

    @Bean
    Ledger deliveryLedger(Store store, Outcomes outcomes, Clock clock, MeterRegistry meters) {
        return new Ledger(store, outcomes, clock, meters);
    }

    @Bean
    QueueWorker deliveryWorker(Store store, Messenger messenger, Outcomes outcomes, Ledger ledger) {
        QueueWorker.Source outbox = new QueueWorker.Source(Delivery.OUTBOX, Delivery.WORKERS, DELIVERIES, 1);
        return new QueueWorker(
                store,
                outbox,
                new DeliveryWorker(store, messenger, outcomes, ledger),
                UUID.randomUUID().toString());
    }

    @Bean
    LaneWorker cardWorker(Store store, InteractiveCards cards, Outcomes outcomes, Ledger ledger) {
        CardShowing showing = new CardShowing(store, cards, outcomes, ledger);
        return new LaneWorker(
                store,
                CardUpdate.STREAM,
                CardUpdate.LANES,
                showing::take,
                UUID.randomUUID().toString());
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
