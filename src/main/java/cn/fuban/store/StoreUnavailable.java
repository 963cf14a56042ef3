package cn.fuban.store;

/** Redis cannot be reached: an outage, not a defect. What was being done was not done, or is found done when repeated. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
