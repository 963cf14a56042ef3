package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest;
import com.aliyun.dingtalkrobot_1_0.Client;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOHeaders;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTORequest;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOResponseBody;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendHeaders;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendRequest;
import com.aliyun.dingtalkrobot_1_0.models.RobotMessageFileDownloadHeaders;
import com.aliyun.dingtalkrobot_1_0.models.RobotMessageFileDownloadRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import com.aliyun.teautil.models.RuntimeOptions;
import com.dingtalk.open.app.api.callback.CallbackCommandExecutor;
import com.dingtalk.open.app.api.callback.OpenDingTalkCallbackListener;
import com.dingtalk.open.app.api.command.CommandDispatcher;
import com.dingtalk.open.app.api.open.OpenApiClient;
import com.dingtalk.open.app.api.open.OpenApiClientBuilder;
import com.dingtalk.open.app.api.open.OpenConnectionRequest;
import com.dingtalk.open.app.api.open.OpenConnectionResponse;
import com.dingtalk.open.app.api.protocol.AppServiceListener;
import com.dingtalk.open.app.stream.network.api.EndPointConnection;
import com.dingtalk.open.app.stream.network.core.NetWorkService;
import com.dingtalk.open.app.stream.network.core.Subscription;
import com.dingtalk.open.app.stream.protocol.CommandType;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DingTalk's own SDKs, wired from their public classes, find nothing amiss. */
class OfficialSdkTests {
    private static final String ROBOT = SandboxSettings.CLIENT_ID;

    private RunningSandbox sandbox;

    /** Named, since the SDK looks for the type arguments. */
    private static final class Listener
            implements OpenDingTalkCallbackListener<Map<String, Object>, Map<String, Object>> {
        final BlockingQueue<Map<String, Object>> heard = new LinkedBlockingQueue<>();

        @Override
        public Map<String, Object> execute(Map<String, Object> message) {
            heard.add(message);
            return Map.of();
        }
    }

    @BeforeEach
    void begin() {
        sandbox = RunningSandbox.anew();
    }

    @Test
    void theStreamSdkConnectsHearsAndAcknowledges() throws Exception {
        Listener listener = new Listener();
        NetWorkService stream = stream(listener);
        stream.start();
        try {
            sandbox.say("lisiyuan", "你好");
            Map<String, Object> message = listener.heard.poll(20, TimeUnit.SECONDS);
            assertThat(message).containsEntry("senderStaffId", "lisiyuan").containsKey("sessionWebhook");
            assertThat(sandbox.settle(Duration.ofSeconds(10)).settled()).isTrue();
        } finally {
            stream.shutdown();
        }
    }

    @Test
    void theApiSdkSendsToPeopleAndGroupsAndFetchesFiles() throws Exception {
        Client robot = new Client(config());
        String token = accessToken();

        BatchSendOTOResponseBody sent = robot.batchSendOTOWithOptions(
                        new BatchSendOTORequest()
                                .setRobotCode(ROBOT)
                                .setUserIds(List.of("lisiyuan", "nobody"))
                                .setMsgKey("sampleText")
                                .setMsgParam("{\"content\":\"hi\"}"),
                        new BatchSendOTOHeaders().setXAcsDingtalkAccessToken(token),
                        new RuntimeOptions())
                .getBody();
        assertThat(sent.getInvalidStaffIdList()).containsExactly("nobody");

        robot.orgGroupSendWithOptions(
                new OrgGroupSendRequest()
                        .setRobotCode(ROBOT)
                        .setOpenConversationId("cid-office")
                        .setMsgKey("sampleMarkdown")
                        .setMsgParam("{\"title\":\"t\",\"text\":\"x\"}"),
                new OrgGroupSendHeaders().setXAcsDingtalkAccessToken(token),
                new RuntimeOptions());
        assertThat(sandbox.inbox("lisiyuan").size()).isEqualTo(2);

        String address = robot.robotMessageFileDownloadWithOptions(
                        new RobotMessageFileDownloadRequest()
                                .setRobotCode(ROBOT)
                                .setDownloadCode(downloadCode()),
                        new RobotMessageFileDownloadHeaders().setXAcsDingtalkAccessToken(token),
                        new RuntimeOptions())
                .getBody()
                .getDownloadUrl();
        assertThat(sandbox.download(address)).isEqualTo("text");
    }

    @Test
    void theApiSdkUnderstandsARefusal() throws Exception {
        Client robot = new Client(config());
        assertThatExceptionOfType(TeaException.class)
                .isThrownBy(() -> robot.batchSendOTOWithOptions(
                        new BatchSendOTORequest().setRobotCode(ROBOT),
                        new BatchSendOTOHeaders().setXAcsDingtalkAccessToken("expired"),
                        new RuntimeOptions()))
                .satisfies(refusal -> {
                    assertThat(refusal.getStatusCode()).isEqualTo(400);
                    assertThat(refusal.getCode()).isEqualTo("InvalidAuthentication");
                });
    }

    private NetWorkService stream(Listener listener) {
        CallbackCommandExecutor callbacks = new CallbackCommandExecutor();
        callbacks.register(Frames.ROBOT_MESSAGES, listener);
        OpenApiClient api = OpenApiClientBuilder.create()
                .setHost(sandbox.base())
                .setTimeout(5_000)
                .build();
        return new NetWorkService(
                () -> open(api),
                new AppServiceListener(
                        new CommandDispatcher(new HashMap<>(Map.of(CommandType.CALLBACK, callbacks))), Runnable::run),
                1,
                TimeUnit.HOURS.toMillis(6),
                3_000,
                60_000);
    }

    /** Under this scheme the bot's plain connector is found; the SDK's own takes wss only. */
    private static EndPointConnection open(OpenApiClient api) throws Exception {
        OpenConnectionRequest request = new OpenConnectionRequest();
        request.setClientId(SandboxSettings.CLIENT_ID);
        request.setClientSecret(SandboxSettings.CLIENT_SECRET);
        request.setSubscriptions(Set.of(new Subscription(CommandType.CALLBACK, Frames.ROBOT_MESSAGES)));
        OpenConnectionResponse opened = api.openConnection(request);
        String endpoint = opened.getEndpoint().replaceFirst("^ws:", "rsocket:");
        return new EndPointConnection(SandboxSettings.CLIENT_ID, endpoint, opened.getTicket(), null);
    }

    private String accessToken() throws Exception {
        return new com.aliyun.dingtalkoauth2_1_0.Client(config())
                .getAccessToken(new GetAccessTokenRequest()
                        .setAppKey(SandboxSettings.CLIENT_ID)
                        .setAppSecret(SandboxSettings.CLIENT_SECRET))
                .getBody()
                .getAccessToken();
    }

    private String downloadCode() throws Exception {
        try (StreamClient bot = StreamClient.connectTo(sandbox)) {
            String content = Base64.getEncoder().encodeToString("text".getBytes("UTF-8"));
            sandbox.post(
                    "/sandbox/api/messages",
                    Map.of("from", "lisiyuan", "kind", "file", "fileName", "a.txt", "content", content));
            return bot.nextMessage().path("content").path("downloadCode").asString();
        }
    }

    private Config config() {
        Config config = new Config();
        config.protocol = "http";
        config.endpoint = sandbox.base().replace("http://", "");
        config.regionId = "central";
        return config;
    }
}
