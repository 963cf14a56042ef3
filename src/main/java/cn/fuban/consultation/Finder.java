package cn.fuban.consultation;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Mention;
import cn.fuban.directory.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which consultation and which unit is meant, and what people said as it is kept. */
final class Finder {
    private static final Pattern QUESTION = Pattern.compile("[几哪谁?]|吗|什么|多久|多少|怎么|怎样|为何|呢$");
    private static final int LONGEST = 500;

    private final Desk desk;
    private final Names names;

    Finder(Desk desk, Names names) {
        this.desk = desk;
        this.names = names;
    }

    /** Goes on with the one of this number, if the person may see it. */
    Outcome one(Command command, Turn turn, Function<Consultation, Outcome> goingOn) {
        int number = command.number().orElseThrow();
        return visible(turn).stream()
                .filter(about -> about.number() == number)
                .findFirst()
                .map(goingOn)
                .orElseGet(() -> desk.refuse(new Refusal("none", Desk.tag(number))));
    }

    /** Everything that this person may see. */
    List<Consultation> visible(Turn turn) {
        return Desk.all(turn.records()).stream()
                .filter(about -> desk.rights().sees(desk.actor(turn), about))
                .toList();
    }

    /** The unit among those asked that the words name. */
    Optional<String> unit(Consultation about, String text, Turn turn) {
        return names.in(text, turn.person()).stream()
                .flatMap(mention -> mention.units().stream())
                .map(unit -> unit.id().value())
                .filter(unit -> about.of(unit).isPresent())
                .findFirst();
    }

    /** What is said of a unit, without its name. */
    String withoutUnits(String text, Turn turn) {
        String rest = text;
        List<Mention> mentions = names.in(text, turn.person());
        for (int i = mentions.size() - 1; i >= 0; i--)
            if (!mentions.get(i).units().isEmpty())
                rest = rest.substring(0, mentions.get(i).start())
                        + rest.substring(mentions.get(i).end());
        return rest.replaceAll("^(?:的意见|的|:|,|\\s)+", "");
    }

    boolean isQuestion(String text) {
        return QUESTION.matcher(text).find();
    }

    /** With Chinese punctuation, and not endless. */
    String tidied(String text) {
        String chinese = text.strip()
                .replace(',', '\uFF0C')
                .replace(';', '\uFF1B')
                .replace('?', '\uFF1F')
                .replaceAll("(?<!\\d):", "\uFF1A")
                .replaceAll("[\uFF0C\u3002\uFF1B\u3001\\s]+$", "");
        return chinese.length() <= LONGEST ? chinese : chinese.substring(0, LONGEST) + "…";
    }

    /** The answer to which one, when none is named. */
    Outcome list(Turn turn) {
        return list(
                visible(turn).stream()
                        .filter(Consultation::isSent)
                        .filter(about -> about.end().isAfter(Desk.now(turn))
                                || !about.pending().isEmpty())
                        .toList(),
                turn);
    }

    Outcome list(List<Consultation> some, Turn turn) {
        List<Map<String, Object>> lines = some.stream()
                .limit(8)
                .map(about -> desk.words().of(about, turn.today()))
                .toList();
        return lines.isEmpty() ? desk.reply("list.none", Map.of()) : desk.reply("list", Map.of("items", lines));
    }
}
