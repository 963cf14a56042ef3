package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.Messages;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.language.Language;
import cn.fuban.language.RankedIntent;
import cn.fuban.language.Ranking;
import cn.fuban.language.Utterance;
import cn.fuban.store.Commit;
import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks to skills as the shell does, with a dialogue kept and every outcome committed, for an intent that is given. */
public final class TestTalk {
    private final Store store;
    private final Directory directory;
    private final Language language;
    private final List<Skill> skills;
    private final Clock clock;
    private final Skills known;
    private final Dialogues dialogues;
    private final Reactions reactions;
    private int messages;

    public TestTalk(Store store, Directory directory, Language language, List<Skill> skills, Clock clock) {
        this(store, directory, language, skills, List.of(), clock);
    }

    /** With features that add their part to what happens elsewhere. */
    public TestTalk(
            Store store,
            Directory directory,
            Language language,
            List<Skill> skills,
            List<Reaction> reactions,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.language = language;
        this.skills = skills;
        this.clock = clock;
        ConfigFolder folder = new ConfigFolder(Path.of("bot-config"));
        this.known = new Skills(skills, folder);
        this.dialogues = new Dialogues(known, new Messages(folder), WorkCalendar.read(folder));
        this.reactions = new Reactions(reactions);
    }

    /** What is answered; the intent counts only when no open dialogue takes the words. */
    public Outcome say(String who, String intent, String text) {
        Records records = store.records();
        Turn turn = turn(who, intent, text, records);
        Optional<Dialogue> open = dialogues.open(who, records, turn.now());
        Outcome outcome = open.flatMap(dialogue -> resume(turn, dialogue))
                .or(() -> skills.stream()
                        .flatMap(skill -> skill.expecting(turn).stream())
                        .findFirst())
                .orElseGet(() -> answer(turn, intent));
        return committed(reactions.joined(outcome, turn), open, turn);
    }

    /** Something happens in another feature while this person speaks. */
    public Outcome happens(String who, Object event) {
        Turn turn = turn(who, "menu", "", store.records());
        return committed(reactions.joined(Outcome.nothing().happened(event), turn), Optional.empty(), turn);
    }

    private Outcome committed(Outcome outcome, Optional<Dialogue> open, Turn turn) {
        Records records = turn.records();
        Outcome kept = dialogues.kept(outcome, turn.person().id().value(), open, turn);
        Commit commit = new Outcomes(store, clock).commitOf(kept, records, "test-" + ++messages);
        assertThat(store.commit(commit)).isEqualTo(Commit.Result.DONE);
        return outcome;
    }

    /** What is answered where nothing is open, with the intent found as the shell finds it. */
    public Outcome hear(String who, String text) {
        Ranking ranking =
                language.rank(language.read(text, ZonedDateTime.now(clock).toLocalDateTime()));
        Records records = store.records();
        String likeliest = ranking.intents().get(0).name();
        String intent =
                known.plainly(turn(who, likeliest, text, records), ranking).orElse(likeliest);
        return answer(turn(who, intent, text, records), intent);
    }

    /** What is answered to a file, by the first skill that takes it. */
    public Outcome send(String who, String name, byte[] content) {
        Records records = store.records();
        Turn turn = turn(who, "file", "", records);
        Attachment file = new Attachment(name, Base64.getEncoder().encodeToString(content));
        Outcome outcome = skills.stream()
                .flatMap(skill -> skill.receive(turn, file, Optional.empty()).stream())
                .findFirst()
                .orElseThrow();
        Outcome kept = dialogues.kept(outcome, who, Optional.empty(), turn);
        Commit commit = new Outcomes(store, clock).commitOf(kept, records, "test-" + ++messages);
        assertThat(store.commit(commit)).isEqualTo(Commit.Result.DONE);
        return outcome;
    }

    private Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        Optional<Outcome> resumed = named(dialogue.skill()).resume(turn, dialogue);
        if (resumed.isEmpty() && Assent.isNeverMind(turn.utterance().text()))
            return Optional.of(Outcome.reply(new Reply("dropped", "dropped")).ending());
        return resumed;
    }

    private Outcome answer(Turn turn, String intent) {
        Optional<Skill> skill = skills.stream()
                .filter(known -> known.intents().contains(intent))
                .findFirst();
        if (skill.isEmpty()) return Outcome.reply(new Reply("passed on", "passed on to " + intent));
        Outcome outcome = skill.get().answer(turn.as(intent(intent)));
        return outcome.otherIntent().map(other -> answer(turn, other)).orElse(outcome);
    }

    private Skill named(String name) {
        return skills.stream()
                .filter(skill -> skill.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Turn turn(String who, String intent, String text, Records records) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Utterance utterance = language.read(text, now.toLocalDateTime());
        Person person = directory.person(new StaffId(who)).orElseThrow();
        IncomingMessage message = new IncomingMessage(
                "test-" + messages,
                Chat.direct(who),
                who,
                IncomingMessage.Kind.TEXT,
                text,
                now.toInstant(),
                Optional.empty());
        return new Turn(message, person, utterance, intent(intent), now, records);
    }

    private static RankedIntent intent(String name) {
        return new RankedIntent(name, name, 1, Map.of());
    }
}
