package cn.fuban.duty;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Reply;
import cn.fuban.presence.Presence;
import cn.fuban.workcalendar.ChineseDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words about a swap: to the one who asks, to the other, and what has become of it. */
final class SwapCards {
    private final DutyDesk desk;

    SwapCards(DutyDesk desk) {
        this.desk = desk;
    }

    /** Restates what is to be asked. */
    Reply toConfirm(Swap swap, Roster roster, Presence presence) {
        return desk.phrases().reply("swap.confirm", values(swap, roster, presence), confirm(swap));
    }

    Button confirm(Swap swap) {
        return desk.phrases()
                .button(
                        "swap.send",
                        Map.of(
                                "month",
                                swap.day().getMonthValue(),
                                "day",
                                swap.day().getDayOfMonth()));
    }

    /** Asks the other. */
    Reply toOther(Swap swap, Roster roster, Presence presence) {
        Map<String, Integer> number = Map.of("n", swap.number());
        return desk.phrases()
                .reply(
                        "swap.ask",
                        values(swap, roster, presence),
                        desk.phrases().button("swap.agree", number),
                        desk.phrases().button("swap.decline", number));
    }

    /** One of the messages that tell what has become of it. */
    Reply of(String key, Swap swap) {
        return desk.phrases()
                .reply("swap." + key, values(swap, new Roster(new java.util.TreeMap<>()), Presence.of(List.of())));
    }

    private Map<String, Object> values(Swap swap, Roster roster, Presence presence) {
        Map<String, Object> values = new HashMap<>();
        values.put("n", swap.number());
        values.put("asker", desk.name(swap.asker()));
        values.put("other", desk.name(swap.other()));
        values.put("day", day(swap.day()));
        values.put("back", swap.inReturn().map(this::day).orElse(""));
        values.put(
                "clashes",
                new RosterWords(desk)
                        .clashes(roster.with(swap.changes()), swap.changes().keySet(), presence));
        return values;
    }

    private String day(LocalDate day) {
        return ChineseDates.format(day);
    }
}
