package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import cn.fuban.directory.StaffId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the bot has sent on the phones. */
@Component
@InSandbox
class Courier {
    private final Journal journal;
    private final Waiting waiting;
    private final Clock clock;

    Courier(Journal journal, Waiting waiting, Clock clock) {
        this.journal = journal;
        this.waiting = waiting;
        this.clock = clock;
    }

    void toPeople(Api api, List<String> people, Content content, @Nullable String replyTo) {
        deliver(new Fact.Sent(api, people, null, content, replyTo, clock.instant()));
    }

    void toGroup(Api api, Group group, Content content, @Nullable String replyTo) {
        List<String> members = group.members().stream().map(StaffId::value).toList();
        deliver(new Fact.Sent(api, members, group.id(), content, replyTo, clock.instant()));
    }

    /** Shows what the decision comes to, if anything; nothing else happens while it is made. */
    Optional<Fact.CardShown> card(Supplier<Optional<Fact.CardShown>> decision) {
        Optional<Fact.CardShown> shown = journal.recordIf(decision);
        waiting.lookAgain();
        return shown;
    }

    private void deliver(Fact.Sent sent) {
        journal.record(sent);
        waiting.lookAgain();
    }
}
