package cn.fuban.conversation;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Dialogue.Hold;
import cn.fuban.store.RecordType;
import cn.fuban.store.Records;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is open between a person and the bot in one chat, what has come between, and how it is gone back to. */
final class Dialogues {
    private static final RecordType<Dialogue> OPEN = new RecordType<>("dialogues", Dialogue.class);

    /** Dialogues that another has come between. */
    private static final RecordType<Dialogue> SET_ASIDE = new RecordType<>("dialogues-aside", Dialogue.class);

    private static final Set<String> GO_ON = Set.of("继续", "继续办", "继续办理", "继续吧", "接着办", "接着来", "接着说");

    private final Skills skills;
    private final Messages messages;
    private final WorkCalendar calendar;

    Dialogues(Skills skills, Messages messages, WorkCalendar calendar) {
        this.skills = skills;
        this.messages = messages;
        this.calendar = calendar;
    }

    /** The dialogue that still hears what is said: until the end of the working day after it was asked. */
    Optional<Dialogue> open(String place, Records records, ZonedDateTime now) {
        return records.find(OPEN, place).filter(dialogue -> !isStale(dialogue, now));
    }

    /** 继续: the question or the card once more, however long ago. */
    Optional<Outcome> goneOn(Turn turn, String place) {
        if (!GO_ON.contains(turn.utterance().text())) return Optional.empty();
        return turn.records()
                .find(OPEN, place)
                .filter(dialogue -> dialogue.asks() && dialogue.asked().isPresent())
                .map(dialogue -> Outcome.reply(dialogue.asked().orElseThrow())
                        .save(OPEN, place, dialogue.again(turn.now().toInstant())));
    }

    /** What becomes of the open dialogue; one that another comes between is gone back to when that has ended. */
    Outcome kept(Outcome outcome, String place, Optional<Dialogue> open, Turn turn) {
        return switch (outcome.change()) {
            case KEEP -> outcome;
            case OPEN -> opened(outcome, place, open);
            case LISTEN -> {
                Dialogue listening = outcome.dialogue().orElseThrow();
                boolean free = open.map(Dialogue::skill)
                        .filter(other -> !other.equals(listening.skill()))
                        .isEmpty();
                yield free ? outcome.save(OPEN, place, listening.held(Hold.LISTENS)) : outcome;
            }
            case END -> ended(outcome, place, turn);
        };
    }

    /** The answer to something that came between and asks nothing: that the other is still open is said once. */
    Outcome between(Outcome outcome, String place, Dialogue open) {
        boolean asksNothing =
                outcome.change() == Outcome.DialogueChange.KEEP || outcome.change() == Outcome.DialogueChange.LISTEN;
        boolean said = open.hold() == Hold.INTERRUPTED || !isWorthGoingBackTo(open);
        if (said || !asksNothing) return outcome;
        return hinting(outcome, open).save(OPEN, place, open.held(Hold.INTERRUPTED));
    }

    private Outcome opened(Outcome outcome, String place, Optional<Dialogue> open) {
        Dialogue opened = outcome.dialogue().orElseThrow().asking(outcome.reply());
        String where = outcome.isPrivate() ? directChatOf(place) : place;
        Outcome kept = outcome.save(OPEN, where, opened);
        return open.filter(other -> where.equals(place) && !other.skill().equals(opened.skill()))
                .filter(this::isWorthGoingBackTo)
                .map(other -> kept.save(SET_ASIDE, place, other))
                .orElse(kept);
    }

    private Outcome ended(Outcome outcome, String place, Turn turn) {
        Optional<Dialogue> aside = turn.records().find(SET_ASIDE, place);
        if (aside.isEmpty()) return outcome.remove(OPEN, place);
        Outcome without = outcome.remove(SET_ASIDE, place);
        if (isStale(aside.get(), turn.now())) return without.remove(OPEN, place);
        return hinting(without.save(OPEN, place, aside.get().held(Hold.ASIDE)), aside.get());
    }

    private Outcome hinting(Outcome outcome, Dialogue open) {
        String title = open.asked().map(Reply::title).orElse("");
        return outcome.reply()
                .map(reply -> outcome.saying(reply.withText(
                        reply.text() + "\n\n" + messages.say("conversation.aside", Map.of("title", title)))))
                .orElse(outcome);
    }

    private boolean isWorthGoingBackTo(Dialogue dialogue) {
        return dialogue.asks()
                && dialogue.asked().isPresent()
                && skills.named(dialogue.skill())
                        .filter(Skill::isWorthGoingBackTo)
                        .isPresent();
    }

    private boolean isStale(Dialogue dialogue, ZonedDateTime now) {
        LocalDate asked = dialogue.since().atZone(now.getZone()).toLocalDate();
        return now.toLocalDate().isAfter(calendar.nextWorkday(asked));
    }

    /** A private answer to something said in a group goes to the direct chat, and so does what is said next. */
    private static String directChatOf(String place) {
        return place.replaceFirst("@.*", "");
    }
}
