package cn.fuban.sandbox;

/** The process must not start as it was told to. */
final class SandboxRefused extends RuntimeException {
    private final String action;

    /** @param action what to do instead */
    SandboxRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    String action() {
        return action;
    }
}
