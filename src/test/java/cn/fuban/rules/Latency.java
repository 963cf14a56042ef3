package cn.fuban.rules;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * @param work the time of a processor that each took, which other work on the machine does not change; sorted
 */
record Latency(List<Long> micros, List<Long> work) {
    private static final int ASKERS = 4;

    static Latency of(Answers answers, Wording wording, List<Sample> samples) throws InterruptedException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> micros = Collections.synchronizedList(new ArrayList<>());
        List<Long> work = Collections.synchronizedList(new ArrayList<>());
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        for (Sample sample : samples) {
            askers.execute(() -> {
                long start = System.nanoTime();
                long worked = threads.getCurrentThreadCpuTime();
                wording.of(answers.edition(), answers.answer(sample.q(), Context.NONE));
                micros.add((System.nanoTime() - start) / 1000);
                work.add((threads.getCurrentThreadCpuTime() - worked) / 1000);
            });
        }
        askers.shutdown();
        askers.awaitTermination(10, TimeUnit.MINUTES);
        return new Latency(
                micros.stream().sorted().toList(), work.stream().sorted().toList());
    }

    void print() {
        System.out.printf(
                "%nlatency of %d answers, %d askers at once: p50 %.1f, p95 %.1f, p99 %.1f ms%n",
                micros.size(), ASKERS, at(micros, 50), at(micros, 95), at(micros, 99));
        System.out.printf(
                "of a processor: p50 %.1f, p95 %.1f, p99 %.1f ms%n", at(work, 50), at(work, 95), at(work, 99));
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100) / 1000.0;
    }
}
