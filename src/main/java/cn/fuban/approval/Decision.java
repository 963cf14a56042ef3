package cn.fuban.approval;

import java.time.Instant;

/**
 * What somebody decided (work:51).
 *
 * @param by the staff id of whoever decided
 * @param of the staff id of the one in whose place that was; the same when it was the own turn
 * @param opinion in the person's own words; may be empty
 */
public record Decision(String by, String of, Verdict verdict, String opinion, Instant at) {
    /** Which way it went. */
    public enum Verdict {
        AGREED,
        REFUSED,
        /** Sent back to be put right (退回). */
        RETURNED,
        /** Handed on to somebody else (转办), whom the opinion names. */
        HANDED_ON,
        /** The applicant has asked to see to it (催). */
        URGED
    }

    public boolean isInAnothersPlace() {
        return !by.equals(of);
    }
}
