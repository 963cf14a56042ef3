package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Card;
import cn.fuban.conversation.CardButton;
import cn.fuban.conversation.Outcome;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A consultation as everybody sees it who is asked: who has answered, and what is still to be done. */
record ConsultationCard(Rights rights, ConsultationWords words) {
    /** The card as it is now; nothing where nobody has one. */
    Outcome shown(Consultation about, LocalDate today) {
        if (about.viewers().isEmpty()) return Outcome.nothing();
        Map<String, Object> values = words.of(about, today);
        values.put("withdrawn", about.state() == Consultation.State.WITHDRAWN);
        Card card = new Card(
                "consultation-" + about.number(),
                words.phrases().text("open.title", values),
                words.phrases().text("open.text", values),
                words.phrases().text("open.state", values));
        for (Map.Entry<String, String> viewer : about.viewers().entrySet())
            card = card.seenBy(viewer.getKey(), buttons(about, viewer.getKey(), viewer.getValue(), values));
        return Outcome.nothing().show(card);
    }

    private List<CardButton> buttons(Consultation about, String person, String unit, Map<String, Object> values) {
        Opinion opinion = about.of(unit).orElseThrow();
        boolean confirms = about.needsConfirmation(opinion) && mayConfirm(person, unit);
        return confirms
                ? List.of(button("confirm", values, about.isSent()))
                : List.of(button("none", values, about.isSent() && opinion.isPending()));
    }

    /** By the own post; whoever acts for a head confirms by word or by the message that asks for it. */
    private boolean mayConfirm(String person, String unit) {
        return words.directory().person(new StaffId(person)).map(ConsultationCard::alone).stream()
                .anyMatch(actor -> rights.confirms(actor, unit).isPresent());
    }

    private static Actor alone(Person person) {
        return new Actor(person, List.of(person));
    }

    private CardButton button(String key, Map<String, Object> values, boolean enabled) {
        Button button = words.button(key, values);
        return new CardButton(key, button.label(), button.sentence(), enabled);
    }
}
