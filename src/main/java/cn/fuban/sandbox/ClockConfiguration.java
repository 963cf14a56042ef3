package cn.fuban.sandbox;

import cn.fuban.FubanSettings;
import cn.fuban.config.District;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the process: the sandbox's own, that of a sandbox in another process, or the machine's. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(District district) {
        return Clock.system(district.zone());
    }

    @Configuration(proxyBeanMethods = false)
    @InSandbox
    static class Own {
        @Bean
        ClockFile clockFile(FubanSettings settings) {
            return new ClockFile(settings.data().resolve("sandbox/clock"));
        }

        @Bean
        SandboxClock clock(District district, ClockFile file) {
            Instant start = file.read()
                    .map(at -> at.plus(ClockKeeper.BEAT))
                    .orElseGet(() -> Clock.systemUTC().instant());
            return new SandboxClock(district.zone(), start, System::nanoTime);
        }

        @Bean
        ClockKeeper clockKeeper(SandboxClock clock, ClockFile file, Followers followers) {
            return new ClockKeeper(clock, file, followers);
        }
    }

    /** For a bot in a process of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("fuban.sandbox.url")
    static class Followed {
        @Bean
        ClockFollower clockFollower(
                District district,
                @Value("${fuban.sandbox.url}") URI sandbox,
                @Value("${fuban.sandbox.skew:0s}") Duration skew) {
            return new ClockFollower(district.zone(), sandbox, skew);
        }

        @Bean
        SandboxClock clock(ClockFollower follower) {
            return follower.clock();
        }
    }
}
