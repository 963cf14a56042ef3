package cn.fuban.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the bots in other processes when the clock moves. */
@ControlApi
class FollowersApi {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Followers followers;
    private final Clock clock;

    FollowersApi(Followers followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    /** @param move the number of the newest move of the clock */
    record View(long move, OffsetDateTime now) {}

    /**
     * @param bot a name that no other bot has
     * @param seen the newest move that the bot has followed
     */
    @GetMapping("/clock/moves")
    View next(@RequestParam String bot, @RequestParam long seen) throws InterruptedException {
        long move = followers.next(bot, seen, LONGEST_WAIT);
        return new View(move, MessageView.time(clock.instant(), clock.getZone()));
    }
}
