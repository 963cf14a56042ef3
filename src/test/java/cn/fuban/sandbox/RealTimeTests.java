package cn.fuban.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What runs out in real time, however the sandbox's clock is moved. */
class RealTimeTests {
    private final AtomicLong nanos = new AtomicLong();
    private final SandboxSettings settings =
            Binder.get(new MockEnvironment()).bindOrCreate("fuban.sandbox", Bindable.of(SandboxSettings.class));
    private final AccessTokens tokens = new AccessTokens(settings, nanos::get);
    private final CallRate rate = new CallRate(settings, nanos::get);

    @Test
    void aTokenIsGoodForTwoHoursAfterItWasLastAskedFor() {
        String token = tokens.issue();
        pass(Duration.ofMinutes(119));
        assertThat(tokens.issue()).isEqualTo(token);
        pass(Duration.ofMinutes(119));
        assertThat(tokens.isGood(token)).isTrue();
        pass(Duration.ofMinutes(1));
        assertThat(tokens.isGood(token)).isFalse();
        assertThat(tokens.issue()).isNotEqualTo(token);
    }

    @Test
    void noTokenIsGoodBeforeOneWasIssued() {
        assertThat(tokens.isGood("")).isFalse();
    }

    @Test
    void aTicketIsGoodForNinetySecondsAndOnce() {
        Tickets tickets = new Tickets(nanos::get);
        Tickets.Grant grant = new Tickets.Grant(Set.of("topic"), "http://127.0.0.1:1");
        String used = tickets.issue(grant);
        String late = tickets.issue(grant);
        pass(Duration.ofSeconds(89));
        assertThat(tickets.use(used)).contains(grant);
        assertThat(tickets.use(used)).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(tickets.use(late)).isEmpty();
    }

    @Test
    void twentyCallsOfOneApiAreLetThroughInASecond() {
        for (int i = 0; i < 20; i++) {
            assertThat(rate.lets("send")).isTrue();
            pass(Duration.ofMillis(10));
        }
        assertThat(rate.lets("send")).isFalse();
        assertThat(rate.lets("another")).isTrue();
        pass(Duration.ofMillis(800));
        assertThat(rate.lets("send")).as("the first is a second old").isTrue();
        assertThat(rate.lets("send")).isFalse();
    }

    @Test
    void oneCallTooManyIsRefusedAsDingTalkDoes() throws Exception {
        AccessCheck check = new AccessCheck(tokens, rate, new JsonMapper());
        MockHttpServletRequest call = new MockHttpServletRequest("POST", "/v1.0/robot/oToMessages/batchSend");
        call.addHeader("x-acs-dingtalk-access-token", tokens.issue());
        for (int i = 0; i < 20; i++) {
            assertThat(check.preHandle(call, new MockHttpServletResponse(), this))
                    .isTrue();
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(check.preHandle(call, response, this)).isFalse();
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString()).contains("Forbidden.AccessDenied.QpsLimitForAppkeyAndApi");
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }
}
