package cn.fuban.sandbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Calls that wait for something to appear on a phone, without holding a thread. */
@Component
@InSandbox
class Waiting {
    private final List<Runnable> looks = new CopyOnWriteArrayList<>();

    /**
     * Answers as soon as there is something to see, or with nothing when the time is over.
     *
     * @param millis how long to wait, in real time
     */
    <M, R> DeferredResult<R> until(Supplier<List<M>> look, Function<List<M>, R> view, long millis) {
        DeferredResult<R> answer = new DeferredResult<>(Math.max(millis, 1), () -> view.apply(List.of()));
        Runnable attempt = () -> {
            List<M> seen = look.get();
            if (!seen.isEmpty() || millis == 0) {
                answer.setResult(view.apply(seen));
            }
        };
        looks.add(attempt);
        answer.onCompletion(() -> looks.remove(attempt));
        attempt.run();
        return answer;
    }

    /** Lets everybody who waits look again. */
    void lookAgain() {
        looks.forEach(Runnable::run);
    }
}
