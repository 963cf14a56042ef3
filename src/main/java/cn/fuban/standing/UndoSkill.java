package cn.fuban.standing;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an entry of a register back: whoever reported it, or the office. */
final class UndoSkill implements Skill {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final StandingDesk desk;

    UndoSkill(StandingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "standing-undo";
    }

    @Override
    public Set<String> intents() {
        return Set.of("standing.undo");
    }

    @Override
    public Outcome answer(Turn turn) {
        Matcher number = NUMBER.matcher(turn.utterance().text());
        if (!number.find()) return desk.reply("undo.which");
        String prefix = "%06d-".formatted(Integer.parseInt(number.group()));
        List<Map.Entry<String, Deed>> meant = Register.in(turn.records()).deeds().entrySet().stream()
                .filter(deed -> deed.getKey().startsWith(prefix))
                .filter(deed -> deed.getValue().by().equals(turn.person().id().value())
                        || Permission.KEEP_REGISTERS.isGivenTo(turn.person()))
                .toList();
        if (meant.isEmpty()) return desk.reply("undo.none");
        Outcome outcome = desk.reply("undo.done", Map.of("n", Integer.parseInt(number.group())))
                .record(StandingDesk.onRecord(turn, "standing.undone", number.group()));
        for (Map.Entry<String, Deed> deed : meant) outcome = outcome.remove(Deed.TYPE, deed.getKey());
        return outcome;
    }
}
