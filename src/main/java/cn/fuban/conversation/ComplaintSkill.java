package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.Role;
import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entry for complaints and suggestions: kept and passed to the office's director without the person's name. */
final class ComplaintSkill implements Skill {
    /** What somebody had to say; who it was is not kept. */
    record Complaint(String text, Instant at) {}

    static final RecordType<Complaint> COMPLAINTS = new RecordType<>("complaints", Complaint.class);

    private static final Pattern OPENING =
            Pattern.compile("^((?:给府办)?我?(想|要|来)?(提(个|点|条|一个|一条)?)?(投诉|举报|建议|意见箱|意见|吐槽)(一下|一个|下)?)[\\s:,。.!]*");

    private final Messages messages;
    private final Directory directory;

    ComplaintSkill(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "complaint";
    }

    @Override
    public Set<String> intents() {
        return Set.of("complaint");
    }

    @Override
    public Outcome answer(Turn turn) {
        Matcher opening = OPENING.matcher(turn.utterance().text());
        String said = opening.find()
                ? turn.utterance().text().substring(opening.end())
                : turn.message().text();
        if (!said.isBlank()) return kept(turn, said);
        return Outcome.reply(reply("ask"))
                .asking(new Dialogue(name(), "text", Map.of(), turn.now().toInstant()))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (Assent.isNeverMind(turn.utterance().text())) return Optional.empty();
        return Optional.of(kept(turn, turn.message().text()).ending());
    }

    private Outcome kept(Turn turn, String said) {
        List<String> director = directory.withRole(Role.OFFICE_DIRECTOR).stream()
                .map(Person::id)
                .map(Object::toString)
                .toList();
        Reply passedOn = new Reply(
                messages.say("conversation.complaint.office.title"),
                messages.say("conversation.complaint.office.text", Map.of("text", said.strip())));
        return Outcome.reply(reply("kept"))
                .privately()
                .save(
                        COMPLAINTS,
                        turn.message().id(),
                        new Complaint(said.strip(), turn.now().toInstant()))
                .tell(director, passedOn);
    }

    private Reply reply(String key) {
        return new Reply(
                messages.say("conversation.complaint." + key + ".title"),
                messages.say("conversation.complaint." + key + ".text"));
    }
}
