package cn.fuban.crash;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Kills a process at the n-th exchange that matters, before its request gets through or right after. */
final class Scythe {
    /** On which side of an exchange the process dies. */
    enum Side {
        BEFORE_THE_REQUEST,
        /** The request is carried out, and nobody is there any more to hear the answer. */
        BEFORE_THE_ANSWER
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

    /** Kills no more; a kill that is under way has happened when this returns. */
    synchronized void rest() {
        victim = null;
    }

    /** The request at which it killed; empty if it did not. */
    String fatal() {
        return fatal;
    }

    /** Looks at a request; whether it gets through. */
    boolean passes(String request, Request through) throws IOException {
        if (victim == null || !matters.test(request) || left.decrementAndGet() != 0) {
            through.send();
            return true;
        }
        return survives(request, through);
    }

    private synchronized boolean survives(String request, Request through) throws IOException {
        Process target = victim;
        if (target == null || side == Side.BEFORE_THE_ANSWER) through.send();
        if (target == null) return true;
        fatal = request;
        target.destroyForcibly();
        return false;
    }

    /** The way on for a request. */
    interface Request {
        void send() throws IOException;
    }
}
