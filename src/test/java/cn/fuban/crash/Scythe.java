package cn.fuban.crash;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Kills a process at the n-th exchange that matters, before the request gets through or before its answer comes back. */
final class Scythe {
    /** On which side of an exchange the process dies. */
    enum Side {
        BEFORE_THE_REQUEST,
        BEFORE_THE_ANSWER
    }

    /** What is to be done with a request. */
    enum Verdict {
        PASS,
        DROP,
        PASS_AND_DROP_THE_ANSWER
    }

    private final Predicate<String> matters;
    private final AtomicInteger left = new AtomicInteger();
    private volatile Side side = Side.BEFORE_THE_REQUEST;
    private volatile @Nullable Process victim;
    private volatile String fatal = "";

    Scythe(Predicate<String> matters) {
        this.matters = matters;
    }

    /** From now on counts, and kills at the n-th. */
    void swing(Process process, int n, Side at) {
        fatal = "";
        side = at;
        victim = process;
        left.set(n);
    }

    /** Kills no more. */
    void rest() {
        victim = null;
    }

    /** The request at which it killed; empty if it did not. */
    String fatal() {
        return fatal;
    }

    Verdict over(String request) {
        Process target = victim;
        if (target == null || !matters.test(request) || left.decrementAndGet() != 0) return Verdict.PASS;
        fatal = request;
        if (side == Side.BEFORE_THE_REQUEST) {
            target.destroyForcibly();
            return Verdict.DROP;
        }
        return Verdict.PASS_AND_DROP_THE_ANSWER;
    }

    void strike() {
        Process target = victim;
        if (target != null) target.destroyForcibly();
    }
}
