package cn.fuban.meeting;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.language.Language;
import cn.fuban.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks which of several meetings is meant, and goes on with what was first said once that is known. */
final class WhichOne {
    static final String STEP = "which";

    private static final String SAID = "said";

    private final Desk desk;
    private final Language language;

    WhichOne(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
    }

    /** Goes on with the one meeting that is meant. */
    @FunctionalInterface
    interface GoingOn {
        Outcome with(Meeting meeting, Utterance said);
    }

    /** Finds the meetings that can be meant by what was said. */
    @FunctionalInterface
    interface Finding {
        List<Meeting> in(Utterance said);
    }

    /** Goes on with the one that is meant, asks when there are several, and says so when there is none. */
    Outcome of(Turn turn, String skill, Finding finding, GoingOn goingOn) {
        Utterance said = turn.utterance();
        List<Meeting> found = finding.in(said);
        if (found.size() == 1) return goingOn.with(found.get(0), said);
        if (found.isEmpty()) return desk.reply("which.none");
        return ask(found, turn)
                .asking(new Dialogue(
                        skill,
                        STEP,
                        Map.of(SAID, turn.message().text()),
                        turn.now().toInstant()));
    }

    /** The answer to the question; empty when it picks none. */
    Optional<Outcome> answered(Turn turn, Dialogue dialogue, Finding finding, GoingOn goingOn) {
        Utterance said = language.read(
                dialogue.slots().getOrDefault(SAID, ""), turn.now().toLocalDateTime());
        List<Meeting> picked = Meant.picked(turn.utterance(), finding.in(said), desk.zone());
        return picked.size() == 1 ? Optional.of(goingOn.with(picked.get(0), said)) : Optional.empty();
    }

    private Outcome ask(List<Meeting> found, Turn turn) {
        List<Map<String, String>> meetings = found.stream()
                .map(meeting -> Map.of(
                        "meeting", desk.kinds().title(meeting.id()),
                        "when", desk.timeline().time(meeting.appointment(), turn.today())))
                .toList();
        return Outcome.reply(desk.phrases().reply("which", Map.of("meetings", meetings)));
    }
}
