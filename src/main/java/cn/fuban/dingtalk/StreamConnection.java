package cn.fuban.dingtalk;

import com.dingtalk.open.app.api.GenericEventListener;
import com.dingtalk.open.app.api.UserAgent;
import com.dingtalk.open.app.api.command.CommandDispatcher;
import com.dingtalk.open.app.api.open.OpenApiClient;
import com.dingtalk.open.app.api.open.OpenApiClientBuilder;
import com.dingtalk.open.app.api.open.OpenConnectionRequest;
import com.dingtalk.open.app.api.open.OpenConnectionResponse;
import com.dingtalk.open.app.api.protocol.AppServiceListener;
import com.dingtalk.open.app.api.protocol.CommandExecutor;
import com.dingtalk.open.app.api.protocol.EventCommandExecutor;
import com.dingtalk.open.app.stream.network.api.ClientConnectionListener;
import com.dingtalk.open.app.stream.network.api.Context;
import com.dingtalk.open.app.stream.network.api.EndPointConnection;
import com.dingtalk.open.app.stream.network.core.NetWorkService;
import com.dingtalk.open.app.stream.network.core.Subscription;
import com.dingtalk.open.app.stream.protocol.CommandType;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The stream from DingTalk, wired from the official SDK's public classes: its builder can neither be pointed elsewhere
 * nor tell when the connection is gone. The SDK connects again by itself, every five seconds.
 */
final class StreamConnection implements SmartLifecycle {
    static final String ROBOT_MESSAGES = "/v1.0/im/bot/messages/get";

    private static final Logger log = LoggerFactory.getLogger(StreamConnection.class);
    private static final int API_TIMEOUT_MS = 5_000;
    private static final long TTL_MS = TimeUnit.HOURS.toMillis(6);
    private static final long CONNECT_TIMEOUT_MS = 3_000;
    private static final long IDLE_MS = 60_000;

    private final DingTalkSettings settings;
    private final CommandExecutor callbacks;
    private volatile boolean connected;
    private @Nullable NetWorkService service;
    private @Nullable ExecutorService consumer;

    /** @param callbacks takes what comes of the topics that are subscribed */
    StreamConnection(DingTalkSettings settings, CommandExecutor callbacks) {
        this.settings = settings;
        this.callbacks = callbacks;
    }

    /** Whether the last that was heard of the connection is that it stands. */
    boolean isConnected() {
        return connected;
    }

    @Override
    public void start() {
        // one thread: messages go into the inbox in the order in which they came
        consumer = Executors.newSingleThreadExecutor(task -> new Thread(task, "dingtalk-stream"));
        OpenApiClient api = OpenApiClientBuilder.create()
                .setHost(settings.apiBase().toString())
                .setTimeout(API_TIMEOUT_MS)
                .build();
        service = new NetWorkService(() -> open(api), watched(consumer), 1, TTL_MS, CONNECT_TIMEOUT_MS, IDLE_MS);
        service.start();
    }

    private EndPointConnection open(OpenApiClient api) throws Exception {
        OpenConnectionRequest request = new OpenConnectionRequest();
        request.setClientId(settings.clientId());
        request.setClientSecret(settings.clientSecret());
        request.setUa(UserAgent.getUserAgent().getUa());
        request.setSubscriptions(Set.of(
                new Subscription(CommandType.CALLBACK, ROBOT_MESSAGES),
                new Subscription(CommandType.CALLBACK, CardCallbacks.TOPIC),
                new Subscription(CommandType.EVENT, "*")));
        OpenConnectionResponse response = api.openConnection(request);
        connected = true;
        return new EndPointConnection(
                settings.clientId(), reachable(response.getEndpoint()), response.getTicket(), null);
    }

    /** On this machine plain ws is taken, under the scheme that {@link LoopbackConnector} stands for. */
    private static String reachable(String endpoint) {
        boolean plain =
                endpoint.startsWith("ws://") && Loopback.is(URI.create(endpoint).getHost());
        return plain ? LoopbackConnector.SCHEME + endpoint.substring("ws".length()) : endpoint;
    }

    private ClientConnectionListener watched(Executor executor) {
        // the SDK adds its own executor for system frames to the map
        AppServiceListener dispatch = new AppServiceListener(
                new CommandDispatcher(new HashMap<>(Map.of(
                        CommandType.CALLBACK,
                        callbacks,
                        CommandType.EVENT,
                        new EventCommandExecutor(GenericEventListener.DEFAULT)))),
                executor);
        return new ClientConnectionListener() {
            @Override
            public void receive(Context context) {
                connected = true;
                dispatch.receive(context);
            }

            @Override
            public void onDisConnection(String connectionId) {
                connected = false;
                log.warn("The stream from DingTalk is down; it is opened again");
            }
        };
    }

    @Override
    public void stop() {
        try {
            if (service != null) service.shutdown();
        } catch (Exception e) {
            log.warn("The stream did not close properly: {}", e.getMessage());
        }
        if (consumer != null) consumer.shutdown();
        service = null;
        connected = false;
    }

    @Override
    public boolean isRunning() {
        return service != null;
    }

    /** After the web server, which in the sandbox is the other side. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
