package cn.fuban.sandbox;

import java.nio.file.Path;

/** The process must not start as it was told to. */
final class SandboxRefused extends RuntimeException {
    private final String action;

    /** @param action what to do instead */
    SandboxRefused(String reason, String action) {
        super(reason);
        this.action = action;
    }

    static SandboxRefused unusable(Path file, Exception reason) {
        return new SandboxRefused(
                "The sandbox cannot use its file " + file + ": " + reason.getMessage(),
                "Let it write there, or give another folder with --fuban.data=DIR.");
    }

    String action() {
        return action;
    }
}
