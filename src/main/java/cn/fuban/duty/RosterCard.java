package cn.fuban.duty;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Presence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The card that restates a roster before it is kept. */
final class RosterCard {
    private final DutyDesk desk;
    private final RosterWords words;

    RosterCard(DutyDesk desk) {
        this.desk = desk;
        this.words = new RosterWords(desk);
    }

    /**
     * A roster as it would be.
     *
     * @param changes those of its days that would change
     */
    record Proposal(Block block, Roster roster, Map<LocalDate, String> changes, List<Trouble> troubles) {
        /** The days that the rules require and that nobody has. */
        List<LocalDate> missing(boolean required) {
            return block.days().stream()
                    .filter(day -> block.required().contains(day) == required)
                    .filter(day -> roster.on(day).isEmpty())
                    .toList();
        }

        boolean mayBeKept() {
            return troubles.isEmpty() && missing(true).isEmpty() && !changes.isEmpty();
        }
    }

    Reply of(Proposal proposal, Presence presence) {
        Block block = proposal.block();
        Map<String, Object> values = new HashMap<>();
        values.put("holiday", words.title(block));
        values.put("lists", words.lists(block, proposal.roster()));
        values.put("troubles", proposal.troubles().stream().map(this::trouble).toList());
        values.put("missing", words.days(proposal.missing(true)));
        values.put("unasked", words.days(proposal.missing(false)));
        values.put("clashes", words.clashes(proposal.roster(), block.days(), presence));
        List<Button> buttons = proposal.mayBeKept() ? List.of(button(block)) : List.of();
        String key = buttons.isEmpty() ? "roster.open" : "roster.card";
        return desk.phrases().reply(key, values, buttons);
    }

    /** After it has been kept. */
    Reply kept(Proposal proposal) {
        return desk.phrases()
                .reply(
                        "roster.kept",
                        Map.of(
                                "holiday", words.title(proposal.block()),
                                "lists", words.lists(proposal.block(), proposal.roster()),
                                "eve", desk.settings().eveAt().toString()));
    }

    Button button(Block block) {
        return desk.phrases()
                .button(
                        "roster.button",
                        Map.of("holiday", block.name(), "year", block.first().getYear()));
    }

    private String trouble(Trouble trouble) {
        String text = desk.phrases().text("trouble." + trouble.key(), trouble.values());
        return trouble.where().isEmpty()
                ? text
                : desk.phrases().text("trouble.cell", Map.of("cell", trouble.where(), "text", text));
    }
}
