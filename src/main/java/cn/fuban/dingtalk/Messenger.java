package cn.fuban.dingtalk;

import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.FileToSend;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.ReplyAddress;
import cn.fuban.store.RateLimit;
import cn.fuban.store.Store;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Makes the one call of a delivery: an answer by its session webhook while that lasts, everything else as the robot. */
final class Messenger {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final SessionWebhook webhook;
    private final Robot robot;
    private final Store store;
    private final RateLimit limit;
    private final Clock clock;

    /** @param limit DingTalk's limit on calls of one API in a second */
    Messenger(SessionWebhook webhook, Robot robot, Store store, RateLimit limit, Clock clock) {
        this.webhook = webhook;
        this.robot = robot;
        this.store = store;
        this.limit = limit;
        this.clock = clock;
    }

    SendResult send(Delivery delivery) throws InterruptedException {
        Optional<URI> address = delivery.answers()
                .filter(a -> clock.instant().isBefore(a.expires()))
                .map(ReplyAddress::webhook)
                .map(URI::create)
                .filter(webhook::accepts);
        if (address.isPresent()) {
            SendResult result = webhook.post(address.get(), delivery.reply());
            if (!SessionWebhook.isExpired(result)) return result;
        }
        return asRobot(delivery);
    }

    private SendResult asRobot(Delivery delivery) throws InterruptedException {
        Optional<FileToSend> unsent =
                delivery.file().filter(file -> file.mediaId().isEmpty());
        if (unsent.isPresent()) return upload(delivery.id(), unsent.get().name());
        if (delivery.group().isEmpty() && delivery.people().isEmpty())
            return new SendResult.Refused("nobody to send to once the session has run out");
        if (!limit.await(LONGEST_WAIT)) return new SendResult.Failed("too many sends at once", false);
        if (delivery.file().isPresent())
            return file(delivery.people(), delivery.file().get());
        Reply reply = delivery.reply();
        Reply marked = reply.withTitle(Mark.on(reply.title(), delivery.id()));
        return delivery.group()
                .map(group -> robot.toGroup(group, marked))
                .orElseGet(() -> robot.toPeople(delivery.people(), marked));
    }

    private SendResult upload(String id, String name) {
        return store.file(id)
                .map(bytes -> robot.upload(name, Base64.getDecoder().decode(bytes)))
                .orElseGet(() -> new SendResult.Refused("the file is not kept any more"));
    }

    private SendResult file(List<String> people, FileToSend file) {
        return robot.toPeople(people, file.name(), file.mediaId().orElseThrow());
    }
}
