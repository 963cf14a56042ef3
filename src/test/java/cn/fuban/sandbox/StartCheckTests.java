package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** What a process becomes, by its settings. */
class StartCheckTests {
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void withoutCredentialsTheBotRunsWithASandboxOfItsOwn() {
        apply();
        assertThat(settings.getProperty("fuban.sandbox.enabled")).isEqualTo("true");
        assertThat(settings.getProperty("fuban.bot")).isEqualTo("true");
        assertThat(settings.getProperty("fuban.dingtalk.api-base")).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.getProperty("fuban.dingtalk.client-id")).isEqualTo(SandboxSettings.CLIENT_ID);
        assertThat(settings.getProperty("fuban.dingtalk.client-secret")).isEqualTo(SandboxSettings.CLIENT_SECRET);
        assertThat(settings.getProperty("fuban.dingtalk.robot-code")).isEqualTo(SandboxSettings.CLIENT_ID);
    }

    @Test
    void theBotKnowsThePortThatIsChosenForTheSandbox() {
        settings.setProperty("server.port", "0");
        apply();
        int port = settings.getProperty("server.port", Integer.class, 0);
        assertThat(port).isPositive();
        assertThat(settings.getProperty("fuban.dingtalk.api-base")).isEqualTo("http://127.0.0.1:" + port);
    }

    @Test
    void withCredentialsThereIsNoSandbox() {
        credentials();
        apply();
        assertThat(settings.getProperty("fuban.sandbox.enabled")).isEqualTo("false");
        assertThat(settings.getProperty("fuban.dingtalk.client-id")).isEqualTo("dingreal");
        assertThat(settings.getProperty("fuban.dingtalk.api-base")).isNull();
    }

    @Test
    void aSandboxBesideCredentialsIsRefused() {
        credentials();
        settings.setProperty("fuban.role", "sandbox");
        assertRefused("must never expose");
    }

    @Test
    void aSandboxAskedForBesideCredentialsIsRefused() {
        credentials();
        settings.setProperty("fuban.sandbox.enabled", "true");
        assertRefused("must never expose");
    }

    @Test
    void credentialsForTheSandboxOfAnotherProcessAreRefused() {
        credentials();
        settings.setProperty("fuban.sandbox.url", "http://127.0.0.1:1");
        assertRefused("must never expose");
    }

    @Test
    void halfTheCredentialsAreNotTakenForNone() {
        settings.setProperty("fuban.dingtalk.client-id", "dingreal");
        assertRefused("needs a DingTalk");
    }

    @Test
    void aBotAloneNeedsADingTalk() {
        settings.setProperty("fuban.role", "bot");
        assertRefused("needs a DingTalk");
    }

    @Test
    void aBotAloneMayUseTheSandboxOfAnotherProcess() {
        settings.setProperty("fuban.role", "bot");
        settings.setProperty("fuban.sandbox.url", "http://127.0.0.1:9000");
        apply();
        assertThat(settings.getProperty("fuban.sandbox.enabled")).isEqualTo("false");
        assertThat(settings.getProperty("fuban.dingtalk.api-base")).isEqualTo("http://127.0.0.1:9000");
    }

    @Test
    void aSandboxAloneLetsNoBotWork() {
        settings.setProperty("fuban.role", "sandbox");
        apply();
        assertThat(settings.getProperty("fuban.sandbox.enabled")).isEqualTo("true");
        assertThat(settings.getProperty("fuban.bot")).isEqualTo("false");
    }

    @Test
    void anExternalRedisIsRefusedUnlessItIsAllowed() {
        settings.setProperty("fuban.redis.url", "redis://127.0.0.1");
        assertRefused("REDIS_URL");
        settings.setProperty("fuban.sandbox.allow-external-redis", "true");
        apply();
        assertThat(settings.getProperty("fuban.sandbox.enabled")).isEqualTo("true");
    }

    @Test
    void anUnknownRoleIsRefused() {
        settings.setProperty("fuban.role", "boat");
        assertRefused("\"boat\"");
    }

    private void credentials() {
        settings.setProperty("fuban.dingtalk.client-id", "dingreal");
        settings.setProperty("fuban.dingtalk.client-secret", "secret");
    }

    private void apply() {
        new SandboxDefaults().postProcessEnvironment(settings, new SpringApplication());
    }

    /** And whoever starts the process is told what to do instead of being shown a stack trace. */
    private void assertRefused(String reason) {
        assertThatExceptionOfType(SandboxRefused.class).isThrownBy(this::apply).satisfies(refused -> {
            FailureAnalysis analysis = new SandboxRefusedAnalyzer().analyze(refused);
            assertThat(analysis.getDescription()).contains(reason);
            assertThat(analysis.getAction()).isNotEmpty();
        });
    }
}
