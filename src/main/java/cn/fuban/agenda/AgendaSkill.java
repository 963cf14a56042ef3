package cn.fuban.agenda;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 我的事: what this person has to see to, leave, duty and meetings, on one screen. */
final class AgendaSkill implements Skill {
    private static final int MOST_TO_DO = 8;
    private static final int MOST_OTHERS = 3;

    private final List<AgendaSource> sources;
    private final Messages messages;

    AgendaSkill(List<AgendaSource> sources, Messages messages) {
        this.sources = sources;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public Set<String> intents() {
        return Set.of("agenda.mine");
    }

    @Override
    public Outcome answer(Turn turn) {
        List<AgendaItem> items = sources.stream()
                .flatMap(source -> source.agendaOf(turn.person(), turn.now(), turn.records()).stream())
                .sorted(Comparator.comparing(AgendaItem::from))
                .toList();
        if (items.isEmpty())
            return Outcome.reply(say("agenda.none", Map.of(), List.of())).privately();
        List<AgendaItem> toDo = of(AgendaItem.Kind.TO_DO, items);
        Map<String, Object> values = Map.of(
                "todo", lines(toDo, MOST_TO_DO),
                "more", Math.max(0, toDo.size() - MOST_TO_DO),
                "isMore", toDo.size() > MOST_TO_DO,
                "absences", lines(of(AgendaItem.Kind.ABSENCE, items), MOST_OTHERS),
                "duties", lines(of(AgendaItem.Kind.DUTY, items), MOST_OTHERS),
                "meetings", lines(of(AgendaItem.Kind.MEETING, items), MOST_OTHERS));
        List<Button> buttons =
                toDo.stream().flatMap(item -> item.button().stream()).limit(1).toList();
        return Outcome.reply(say("agenda.mine", values, buttons)).privately();
    }

    private static List<AgendaItem> of(AgendaItem.Kind kind, List<AgendaItem> items) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private static List<String> lines(List<AgendaItem> items, int most) {
        return items.stream().limit(most).map(AgendaItem::line).toList();
    }

    private Reply say(String key, Map<String, Object> values, List<Button> buttons) {
        return new Reply(messages.say(key + ".title"), messages.say(key + ".text", values), buttons);
    }
}
