package cn.fuban.sandbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at start that this is no real DingTalk, and where to look at it. */
@Component
@InSandbox
class Announcement {
    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final Environment environment;

    Announcement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        log.info(
                "This process plays DingTalk: nothing leaves this machine. Everybody's phone is at http://127.0.0.1:{}/",
                environment.getProperty("local.server.port"));
    }
}
