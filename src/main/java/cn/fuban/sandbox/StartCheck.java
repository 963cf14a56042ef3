package cn.fuban.sandbox;

import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * What this process is to be: bot, sandbox or both, by {@code fuban.role}, which is {@code all} if not given.
 *
 * <p>With DingTalk's credentials or with the sandbox of another process, {@code all} means the bot alone.
 */
final class StartCheck {
    private static final Set<String> ROLES = Set.of("all", "bot", "sandbox");

    private final Environment environment;

    StartCheck(Environment environment) {
        this.environment = environment;
    }

    /** @throws SandboxRefused when the process must not start so */
    void pass() {
        if (!ROLES.contains(role())) {
            throw new SandboxRefused(
                    "There is no role \"" + role() + "\".", "Start with --fuban.role=all, bot or sandbox.");
        }
        if (hasAnyCredential() && (isSandbox() || remoteSandbox().isPresent())) {
            throw new SandboxRefused(
                    "DingTalk credentials are set, and a bot that works with the real DingTalk must never expose a"
                            + " sandbox.",
                    "Unset DINGTALK_CLIENT_ID and DINGTALK_CLIENT_SECRET to try the bot in the sandbox, or leave out"
                            + " all settings of the sandbox to work with DingTalk.");
        }
        if (!hasCredentials() && !isSandbox() && remoteSandbox().isEmpty()) {
            throw new SandboxRefused(
                    "The bot alone needs a DingTalk to work with.",
                    "Set both DINGTALK_CLIENT_ID and DINGTALK_CLIENT_SECRET, or give the address of a sandbox with"
                            + " --fuban.sandbox.url=http://127.0.0.1:PORT.");
        }
        if (isSandbox() && isSet("fuban.redis.url") && !is("fuban.sandbox.allow-external-redis", false)) {
            throw new SandboxRefused(
                    "REDIS_URL is set, and a reset of the sandbox would empty that Redis of this district's data.",
                    "Unset REDIS_URL to use the embedded Redis, or start with"
                            + " --fuban.sandbox.allow-external-redis=true if this Redis holds nothing of value.");
        }
    }

    boolean isBot() {
        return !role().equals("sandbox");
    }

    boolean isSandbox() {
        boolean alone = hasAnyCredential() || remoteSandbox().isPresent();
        return is("fuban.sandbox.enabled", role().equals("sandbox") || (role().equals("all") && !alone));
    }

    Optional<String> remoteSandbox() {
        return Optional.ofNullable(environment.getProperty("fuban.sandbox.url")).filter(url -> !url.isBlank());
    }

    private String role() {
        return environment.getProperty("fuban.role", "all");
    }

    private boolean hasCredentials() {
        return isSet("fuban.dingtalk.client-id") && isSet("fuban.dingtalk.client-secret");
    }

    private boolean hasAnyCredential() {
        return isSet("fuban.dingtalk.client-id") || isSet("fuban.dingtalk.client-secret");
    }

    private boolean isSet(String property) {
        return !environment.getProperty(property, "").isBlank();
    }

    private boolean is(String property, boolean otherwise) {
        return environment.getProperty(property, Boolean.class, otherwise);
    }
}
