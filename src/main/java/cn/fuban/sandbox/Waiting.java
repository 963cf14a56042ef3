package cn.fuban.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Calls that wait for something to appear on a phone, without holding a thread. */
@Component
@InSandbox
class Waiting {
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private record Call(Supplier<List<MessageView>> look, DeferredResult<InboxApi.Inbox> answer) {
        void lookAgain(boolean last) {
            List<MessageView> seen = look.get();
            if (last || !seen.isEmpty()) {
                answer.setResult(new InboxApi.Inbox(seen));
            }
        }
    }

    /**
     * Answers as soon as there is something to see, or with nothing when the time is over.
     *
     * @param millis how long to wait, in real time
     */
    DeferredResult<InboxApi.Inbox> until(Supplier<List<MessageView>> look, long millis) {
        Call call = new Call(look, new DeferredResult<>(Math.max(millis, 1), () -> new InboxApi.Inbox(List.of())));
        calls.add(call);
        call.answer().onCompletion(() -> calls.remove(call));
        call.lookAgain(millis == 0);
        return call.answer();
    }

    /** Something has appeared on some phone. */
    void lookAgain() {
        calls.forEach(call -> call.lookAgain(false));
    }

    /** Nobody waits for a sandbox that stops. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        calls.forEach(call -> call.lookAgain(true));
    }
}
