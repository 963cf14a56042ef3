package cn.fuban.conversation;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.List;

/**
 * Words that did not reach people, whatever was tried: somebody has to call them.
 *
 * @param title what it was about
 */
public record Undelivered(List<String> people, String title, Reason reason, Instant at) {
    public static final RecordType<Undelivered> TYPE = new RecordType<>("undelivered", Undelivered.class);

    /** Why. */
    public enum Reason {
        /** DingTalk does not know them. */
        UNKNOWN,
        /** DingTalk does not take the message. */
        REFUSED,
        /** DingTalk did not answer, as often as it was tried. */
        FAILED
    }
}
