package cn.fuban.dingtalk;

import cn.fuban.conversation.Delivery;
import cn.fuban.conversation.Outcomes;
import cn.fuban.conversation.Undelivered;
import cn.fuban.store.Commit;
import cn.fuban.store.Entry;
import cn.fuban.store.QueueWorker;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes deliveries from the outbox, one call each, and puts on record what became of them. */
final class DeliveryWorker implements QueueWorker.Handler {
    private static final Logger log = LoggerFactory.getLogger(DeliveryWorker.class);

    private final Store store;
    private final Messenger messenger;
    private final Outcomes outcomes;
    private final Ledger ledger;

    DeliveryWorker(Store store, Messenger messenger, Outcomes outcomes, Ledger ledger) {
        this.store = store;
        this.messenger = messenger;
        this.outcomes = outcomes;
        this.ledger = ledger;
    }

    @Override
    public void take(List<Entry> entries, BooleanSupplier running) throws InterruptedException {
        for (Entry entry : entries) keep(deliver(entry), running);
    }

    private Commit deliver(Entry entry) throws InterruptedException {
        Delivery delivery = store.json().read(entry.payload(), Delivery.class);
        SendResult result = messenger.send(delivery);
        Commit commit = new Commit().consume(entry);
        // its worker died: the call may have been made already
        if (entry.deliveries() > 1) ledger.uncertain(commit, delivery.id());
        if (result instanceof SendResult.Sent sent) sent(commit, delivery, sent);
        else if (result instanceof SendResult.Refused refused)
            giveUp(commit, delivery, Undelivered.Reason.REFUSED, refused.reason());
        else if (result instanceof SendResult.Failed failed) failed(commit, delivery, failed);
        else if (result instanceof SendResult.Uploaded uploaded)
            outcomes.send(commit, delivery.uploaded(uploaded.mediaId()));
        if (delivery.file().isPresent() && isOver(delivery, result)) commit.dropFile(delivery.id());
        return commit;
    }

    private static boolean isOver(Delivery delivery, SendResult result) {
        if (result instanceof SendResult.Sent sent) return sent.later().isEmpty();
        boolean lastTry = delivery.attempt() >= Ledger.MOST_ATTEMPTS;
        return result instanceof SendResult.Refused || (result instanceof SendResult.Failed && lastTry);
    }

    /** While this worker lives nobody else gets the entry: what has been sent must not be sent again for want of a note. */
    private void keep(Commit commit, BooleanSupplier running) throws InterruptedException {
        while (true) {
            try {
                store.commit(commit);
                return;
            } catch (StoreUnavailable e) {
                if (!running.getAsBoolean()) throw e;
                log.warn("What became of a delivery waits for Redis: {}", e.getMessage());
                Thread.sleep(500);
            }
        }
    }

    private void sent(Commit commit, Delivery delivery, SendResult.Sent sent) {
        ledger.sent(commit, delivery.id(), sent.receipt());
        if (!sent.unreachable().isEmpty())
            giveUp(commit, delivery.to(sent.unreachable()), Undelivered.Reason.UNKNOWN, "DingTalk does not know them");
        if (!sent.later().isEmpty()) later(commit, delivery.to(sent.later()));
    }

    private void failed(Commit commit, Delivery delivery, SendResult.Failed failed) {
        ledger.failed(commit, delivery.id(), delivery.attempt(), failed);
        if (delivery.attempt() >= Ledger.MOST_ATTEMPTS)
            giveUp(commit, delivery, Undelivered.Reason.FAILED, failed.reason());
        else later(commit, delivery);
    }

    private void giveUp(Commit commit, Delivery delivery, Undelivered.Reason reason, String detail) {
        Undelivered undelivered =
                new Undelivered(delivery.people(), delivery.reply().title(), reason, ledger.now());
        ledger.giveUp(commit, delivery.id(), undelivered, detail);
    }

    private void later(Commit commit, Delivery delivery) {
        outcomes.sendLater(commit, delivery.again(), Ledger.pauseAfter(delivery.attempt()));
    }
}
