package cn.fuban.meeting;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody says that something is done: its reminders stop, and whoever planned the meeting hears of it. */
final class DoneSkill implements Skill {
    private static final String WHICH = "which";
    private static final String SAID = "said";

    private final Desk desk;
    private final DoneFinder finder;
    private final DutyWords words;
    private final Language language;

    DoneSkill(Desk desk, DoneFinder finder, DutyWords words, Language language) {
        this.desk = desk;
        this.finder = finder;
        this.words = words;
        this.language = language;
    }

    @Override
    public String name() {
        return "meeting-done";
    }

    @Override
    public Set<String> intents() {
        return Set.of("deadline.done");
    }

    @Override
    public Outcome answer(Turn turn) {
        return found(finder.meant(turn.person(), turn.utterance(), Meetings.in(turn.records()), now(turn)), turn);
    }

    /** The answer to "which one?" narrows what was first said. */
    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (!Continuation.isNoQuestion(turn.utterance())) return Optional.empty();
        Utterance first = language.read(
                dialogue.slots().getOrDefault(SAID, ""), turn.now().toLocalDateTime());
        List<Duty> among = finder.meant(turn.person(), first, Meetings.in(turn.records()), now(turn))
                .open();
        List<Duty> picked = finder.picked(turn.person(), turn.utterance(), among);
        return picked.size() == 1 ? Optional.of(done(picked.get(0), turn)) : Optional.empty();
    }

    private Outcome found(DoneFinder.Found found, Turn turn) {
        if (found.open().size() == 1) return done(found.open().get(0), turn);
        if (found.open().isEmpty())
            return found.alreadyDone().isEmpty()
                    ? desk.reply("done.none")
                    : Outcome.reply(desk.phrases()
                            .reply("done.already", values(found.alreadyDone().get(0))));
        return ask(found.open(), turn);
    }

    private Outcome done(Duty duty, Turn turn) {
        Meeting meeting =
                turn.records().find(Meeting.TYPE, duty.meeting().key()).orElseThrow();
        String speaker = turn.person().id().value();
        Meeting after = meeting.done(duty.key(), new Done(speaker, now(turn)));
        Outcome outcome = desk.reminders()
                .change(Optional.of(meeting), after, now(turn))
                .saying(desk.phrases().reply("done.noted", values(duty)))
                .record(Desk.onRecord(turn, "duty.done", duty.subject()))
                .ending();
        boolean tells = duty.assignment().isPresent() && !meeting.plannedBy().equals(speaker);
        return tells ? outcome.remind(desk.reminders().ofDone(duty, meeting.plannedBy(), now(turn))) : outcome;
    }

    private Outcome ask(List<Duty> open, Turn turn) {
        List<Map<String, Object>> lines = open.stream().map(this::values).toList();
        return Outcome.reply(desk.phrases()
                        .reply(
                                "done.which",
                                Map.of("duties", lines),
                                open.stream()
                                        .limit(2)
                                        .flatMap(duty -> words.buttons(duty).stream())
                                        .toList()))
                .asking(new Dialogue(name(), WHICH, Map.of(SAID, turn.message().text()), now(turn)))
                .privately();
    }

    private Map<String, Object> values(Duty duty) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", desk.kinds().title(duty.meeting()));
        values.put("name", duty.definition().name());
        values.put("unit", words.unit(duty));
        return values;
    }

    private static Instant now(Turn turn) {
        return turn.now().toInstant();
    }
}
