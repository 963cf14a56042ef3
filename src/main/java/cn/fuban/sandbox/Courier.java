package cn.fuban.sandbox;

import cn.fuban.directory.Group;
import cn.fuban.directory.StaffId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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

    /** By a call of the robot; the answer is its receipt. */
    String toPeople(Api api, List<String> people, Content content) {
        String receipt = UUID.randomUUID().toString();
        deliver(new Fact.Sent(api, people, null, content, null, receipt, clock.instant()));
        return receipt;
    }

    /** By a call of the robot; the answer is its receipt. */
    String toGroup(Api api, Group group, Content content) {
        String receipt = UUID.randomUUID().toString();
        deliver(new Fact.Sent(api, members(group), group.id(), content, null, receipt, clock.instant()));
        return receipt;
    }

    /** By the session of a message. */
    void answer(List<String> people, Content content, String replyTo) {
        deliver(new Fact.Sent(Api.SESSION_WEBHOOK, people, null, content, replyTo, null, clock.instant()));
    }

    /** By the session of a message in a group. */
    void answer(Group group, Content content, String replyTo) {
        deliver(new Fact.Sent(
                Api.SESSION_WEBHOOK, members(group), group.id(), content, replyTo, null, clock.instant()));
    }

    private static List<String> members(Group group) {
        return group.members().stream().map(StaffId::value).toList();
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
