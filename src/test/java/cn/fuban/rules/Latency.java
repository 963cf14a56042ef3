package cn.fuban.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long answers took while several people asked at once.
 *
 * @param micros sorted
 */
record Latency(List<Long> micros) {
    private static final int ASKERS = 4;

    static Latency of(Answers answers, Wording wording, List<Sample> samples) throws InterruptedException {
        List<Long> micros = Collections.synchronizedList(new ArrayList<>());
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        for (Sample sample : samples) {
            askers.execute(() -> {
                long start = System.nanoTime();
                wording.of(answers.edition(), answers.answer(sample.q(), Context.NONE));
                micros.add((System.nanoTime() - start) / 1000);
            });
        }
        askers.shutdown();
        askers.awaitTermination(10, TimeUnit.MINUTES);
        return new Latency(micros.stream().sorted().toList());
    }

    void print() {
        System.out.printf(
                "%nlatency of %d answers, %d askers at once: p50 %.1f, p95 %.1f, p99 %.1f ms%n",
                micros.size(), ASKERS, at(50), at(95), at(99));
    }

    private double at(int percent) {
        return micros.get(micros.size() * percent / 100) / 1000.0;
    }
}
