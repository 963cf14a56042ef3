package cn.fuban.dingtalk;

import java.util.List;

/** What became of one call. */
sealed interface SendResult {
    /**
     * DingTalk took it.
     *
     * @param unreachable people who will not get it, whatever is tried
     * @param later people who were held back by DingTalk's flow control
     */
    record Sent(String receipt, List<String> unreachable, List<String> later) implements SendResult {
        Sent(String receipt) {
            this(receipt, List.of(), List.of());
        }
    }

    /** The file is at DingTalk; that it is sent comes next, so that no one step takes long. */
    record Uploaded(String mediaId) implements SendResult {}

    /** It did not arrive, or nobody knows; another try may help. */
    record Failed(String reason, boolean perhapsArrived) implements SendResult {}

    /** DingTalk will not take this, however often it is tried. */
    record Refused(String reason) implements SendResult {}
}
