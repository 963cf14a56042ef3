package cn.fuban.dingtalk;

import cn.fuban.conversation.Reply;
import cn.fuban.dingtalk.MessageFormat.RobotMessage;
import com.aliyun.dingtalkrobot_1_0.Client;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOHeaders;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTORequest;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOResponseBody;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendHeaders;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.tea.TeaUnretryableException;
import com.aliyun.teautil.models.RuntimeOptions;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Objects;

/** Sends as the robot, through the official SDK. */
final class Robot {
    private static final String BAD_TOKEN = "InvalidAuthentication";

    private final DingTalkSettings settings;
    private final Client client;
    private final AccessTokens tokens;
    private final MessageFormat format;
    private final RuntimeOptions options = new RuntimeOptions();

    Robot(DingTalkSettings settings, Client client, AccessTokens tokens, MessageFormat format) {
        this.settings = settings;
        this.client = client;
        this.tokens = tokens;
        this.format = format;
    }

    /** One send, given the token. */
    private interface Send {
        SendResult with(String token) throws Exception;
    }

    /** Sends to at most 20 people. */
    SendResult toPeople(List<String> people, Reply reply) {
        RobotMessage message = format.robot(reply);
        return tried(token -> {
            BatchSendOTOHeaders headers = new BatchSendOTOHeaders().setXAcsDingtalkAccessToken(token);
            BatchSendOTOResponseBody body = client.batchSendOTOWithOptions(
                            new BatchSendOTORequest()
                                    .setRobotCode(settings.robotCode())
                                    .setUserIds(people)
                                    .setMsgKey(message.msgKey())
                                    .setMsgParam(message.msgParam()),
                            headers,
                            options)
                    .getBody();
            return new SendResult.Sent(
                    String.valueOf(body.getProcessQueryKey()),
                    Objects.requireNonNullElse(body.getInvalidStaffIdList(), List.of()),
                    Objects.requireNonNullElse(body.getFlowControlledStaffIdList(), List.of()));
        });
    }

    /** Sends to a group that the robot is in. */
    SendResult toGroup(String conversation, Reply reply) {
        RobotMessage message = format.robot(reply);
        return tried(token -> {
            OrgGroupSendHeaders headers = new OrgGroupSendHeaders().setXAcsDingtalkAccessToken(token);
            return new SendResult.Sent(String.valueOf(client.orgGroupSendWithOptions(
                            new OrgGroupSendRequest()
                                    .setRobotCode(settings.robotCode())
                                    .setOpenConversationId(conversation)
                                    .setMsgKey(message.msgKey())
                                    .setMsgParam(message.msgParam()),
                            headers,
                            options)
                    .getBody()
                    .getProcessQueryKey()));
        });
    }

    private SendResult tried(Send send) {
        String token = "";
        try {
            token = tokens.current();
            SilentRetries.switchOff();
            return send.with(token);
        } catch (TeaUnretryableException e) {
            return lost(e);
        } catch (TeaException e) {
            if (BAD_TOKEN.equals(e.getCode())) tokens.reject(token);
            return failure(e);
        } catch (Exception e) {
            return lost(e);
        }
    }

    /** What DingTalk itself answered: throttling, its own trouble and a stale token pass; the rest does not. */
    private static SendResult failure(TeaException e) {
        String code = String.valueOf(e.getCode());
        int status = Objects.requireNonNullElse(e.getStatusCode(), 0);
        boolean passes = status >= 500
                || status == 429
                || code.equals(BAD_TOKEN)
                || code.contains("QpsLimit")
                || code.contains("QpmLimit")
                || code.contains("too.fast");
        return passes ? new SendResult.Failed(code, false) : new SendResult.Refused(code + " " + e.getMessage());
    }

    private static SendResult lost(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof SocketTimeoutException)) cause = cause.getCause();
        return new SendResult.Failed(cause.toString(), !(cause instanceof java.net.ConnectException));
    }
}
