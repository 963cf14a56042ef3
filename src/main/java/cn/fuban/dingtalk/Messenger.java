package cn.fuban.dingtalk;

import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.ReplyAddress;
import cn.fuban.store.RateLimit;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Makes the one call of a delivery: an answer by its session webhook while that lasts, everything else as the robot. */
final class Messenger {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final SessionWebhook webhook;
    private final Robot robot;
    private final RateLimit limit;
    private final Clock clock;

    /** @param limit DingTalk's limit on calls of one API in a second */
    Messenger(SessionWebhook webhook, Robot robot, RateLimit limit, Clock clock) {
        this.webhook = webhook;
        this.robot = robot;
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
        if (delivery.group().isEmpty() && delivery.people().isEmpty())
            return new SendResult.Refused("nobody to send to once the session has run out");
        if (!limit.await(LONGEST_WAIT)) return new SendResult.Failed("too many sends at once", false);
        Reply reply = delivery.reply();
        Reply marked = reply.withTitle(Mark.on(reply.title(), delivery.id()));
        return delivery.group()
                .map(group -> robot.toGroup(group, marked))
                .orElseGet(() -> robot.toPeople(delivery.people(), marked));
    }
}
