package cn.fuban.store;

/** The embedded Redis cannot run here; the message says what to do. */
public final class EmbeddedRedisFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedRedisFailed(String message) {
        super(message);
    }

    EmbeddedRedisFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
