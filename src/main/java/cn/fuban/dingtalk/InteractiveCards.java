package cn.fuban.dingtalk;

import cn.fuban.store.RateLimit;
import com.aliyun.dingtalkcard_1_0.Client;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverHeaders;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverRequest;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverRequest.CreateAndDeliverRequestCardData;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverRequest.CreateAndDeliverRequestImRobotOpenDeliverModel;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverRequest.CreateAndDeliverRequestImRobotOpenSpaceModel;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverRequest.CreateAndDeliverRequestImRobotOpenSpaceModelNotification;
import com.aliyun.dingtalkcard_1_0.models.CreateAndDeliverResponseBody.CreateAndDeliverResponseBodyResultDeliverResults;
import com.aliyun.dingtalkcard_1_0.models.PrivateDataValue;
import com.aliyun.dingtalkcard_1_0.models.UpdateCardHeaders;
import com.aliyun.dingtalkcard_1_0.models.UpdateCardRequest;
import com.aliyun.dingtalkcard_1_0.models.UpdateCardRequest.UpdateCardRequestCardData;
import com.aliyun.dingtalkcard_1_0.models.UpdateCardRequest.UpdateCardRequestCardUpdateOptions;
import com.aliyun.teautil.models.RuntimeOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Interactive cards through the official SDK: given to people once, and changed in place. */
final class InteractiveCards {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final int BY_USER_ID = 1;
    private static final String SPACES = "dtv1.card//";
    private static final String SPACE = "IM_ROBOT.";
    private static final String EXISTS = "param.cardAlreadyExist";

    private final DingTalkSettings settings;
    private final Client client;
    private final OpenApi api;
    private final RateLimit creates;
    private final RateLimit updates;
    private final RuntimeOptions options = new RuntimeOptions();

    /** @param creates DingTalk's limit on calls of one API in a second; {@code updates} that of the other API */
    InteractiveCards(DingTalkSettings settings, Client client, OpenApi api, RateLimit creates, RateLimit updates) {
        this.settings = settings;
        this.client = client;
        this.api = api;
        this.creates = creates;
        this.updates = updates;
    }

    /** Whether there is a template to make cards of. */
    boolean areSetUp() {
        return !settings.cardTemplate().isBlank();
    }

    /**
     * Gives a card to everybody who has a part in the face. A card that was made before, by a try whose answer was lost, is
     * brought up to date instead.
     */
    SendResult create(String track, CardFace face) throws InterruptedException {
        if (!creates.await(LONGEST_WAIT)) return new SendResult.Failed("too many cards at once", false);
        SendResult result = api.tried(token -> {
            CreateAndDeliverHeaders headers = new CreateAndDeliverHeaders().setXAcsDingtalkAccessToken(token);
            List<CreateAndDeliverResponseBodyResultDeliverResults> results = client.createAndDeliverWithOptions(
                            request(track, face), headers, options)
                    .getBody()
                    .getResult()
                    .getDeliverResults();
            return new SendResult.Sent(track, unreachable(results), List.of());
        });
        boolean exists =
                result instanceof SendResult.Refused refused && refused.reason().startsWith(EXISTS);
        return exists ? update(track, face) : result;
    }

    /** Changes a card on all phones that have it. */
    SendResult update(String track, CardFace face) throws InterruptedException {
        if (!updates.await(LONGEST_WAIT)) return new SendResult.Failed("too many changes of cards at once", false);
        UpdateCardRequest request = new UpdateCardRequest()
                .setOutTrackId(track)
                .setUserIdType(BY_USER_ID)
                .setCardData(new UpdateCardRequestCardData().setCardParamMap(face.common()))
                .setPrivateData(personal(face))
                // left out, what is not named would be removed
                .setCardUpdateOptions(new UpdateCardRequestCardUpdateOptions()
                        .setUpdateCardDataByKey(true)
                        .setUpdatePrivateDataByKey(true));
        return api.tried(token -> {
            client.updateCardWithOptions(request, new UpdateCardHeaders().setXAcsDingtalkAccessToken(token), options);
            return new SendResult.Sent(track);
        });
    }

    private CreateAndDeliverRequest request(String track, CardFace face) {
        String title = face.common().getOrDefault("title", "");
        return new CreateAndDeliverRequest()
                .setCardTemplateId(settings.cardTemplate())
                .setOutTrackId(track)
                .setCallbackType("STREAM")
                .setUserIdType(BY_USER_ID)
                .setOpenSpaceId(face.personal().keySet().stream()
                        .map(person -> SPACE + person)
                        .collect(Collectors.joining(";", SPACES, "")))
                .setCardData(new CreateAndDeliverRequestCardData().setCardParamMap(face.common()))
                .setPrivateData(personal(face))
                .setImRobotOpenSpaceModel(new CreateAndDeliverRequestImRobotOpenSpaceModel()
                        .setSupportForward(false)
                        .setLastMessageI18n(Map.of("ZH_CN", title))
                        .setNotification(
                                new CreateAndDeliverRequestImRobotOpenSpaceModelNotification().setAlertContent(title)))
                .setImRobotOpenDeliverModel(new CreateAndDeliverRequestImRobotOpenDeliverModel()
                        .setSpaceType("IM_ROBOT")
                        .setRobotCode(settings.robotCode()));
    }

    private static Map<String, PrivateDataValue> personal(CardFace face) {
        Map<String, PrivateDataValue> data = new TreeMap<>();
        face.personal().forEach((person, values) -> data.put(person, new PrivateDataValue().setCardParamMap(values)));
        return data;
    }

    private static List<String> unreachable(List<CreateAndDeliverResponseBodyResultDeliverResults> results) {
        return results.stream()
                .filter(result -> !Boolean.TRUE.equals(result.getSuccess()))
                .map(CreateAndDeliverResponseBodyResultDeliverResults::getSpaceId)
                .toList();
    }
}
