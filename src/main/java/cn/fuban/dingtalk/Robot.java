package cn.fuban.dingtalk;

import cn.fuban.conversation.Reply;
import cn.fuban.dingtalk.MessageFormat.RobotMessage;
import com.aliyun.dingtalkrobot_1_0.Client;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOHeaders;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTORequest;
import com.aliyun.dingtalkrobot_1_0.models.BatchSendOTOResponseBody;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendHeaders;
import com.aliyun.dingtalkrobot_1_0.models.OrgGroupSendRequest;
import com.aliyun.teautil.models.RuntimeOptions;
import java.util.List;
import java.util.Objects;

/** Sends as the robot, through the official SDK. */
final class Robot {
    private final DingTalkSettings settings;
    private final Client client;
    private final OpenApi api;
    private final MediaUpload media;
    private final MessageFormat format;
    private final RuntimeOptions options = new RuntimeOptions();

    Robot(DingTalkSettings settings, Client client, OpenApi api, MediaUpload media, MessageFormat format) {
        this.settings = settings;
        this.client = client;
        this.api = api;
        this.media = media;
        this.format = format;
    }

    /** Sends to at most 20 people. */
    SendResult toPeople(List<String> people, Reply reply) {
        return toPeople(people, format.robot(reply));
    }

    /** Uploads a file, which is to be sent then. */
    SendResult upload(String fileName, byte[] bytes) {
        return api.tried(token -> media.upload(token, fileName, bytes));
    }

    /** Sends a file that has been uploaded to at most 20 people. */
    SendResult toPeople(List<String> people, String fileName, String mediaId) {
        return toPeople(people, format.file(mediaId, fileName));
    }

    private SendResult toPeople(List<String> people, RobotMessage message) {
        return api.tried(token -> {
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
        return api.tried(token -> {
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
}
