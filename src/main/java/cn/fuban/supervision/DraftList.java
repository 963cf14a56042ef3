package cn.fuban.supervision;

import cn.fuban.conversation.Turn;
import cn.fuban.directory.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads several items out of one message: one after another, or as a list, with what is said of all of them before. */
final class DraftList {
    /** The mark of an item of a list within a sentence. */
    private static final Pattern LIST = Pattern.compile("(?<=[,,。、:\\s])\\s*(?:[一二三四五六七八九][是、]|\\d{1,2}[.、](?!\\d))");

    private static final Pattern NEXT_ITEM = Pattern.compile("[;;\\n]+|" + LIST.pattern());

    private static final Pattern OPENING = Pattern.compile(
            "^.{0,20}?(?:议定事项|议定|决定|定了|定下|确定|批示|指示|督办事项|督办|立项)了?(?:以下|如下)?(?:[一二三四五六七八九十两几\\d]+[件项个](?:事项|事情|事)?)?[:,\\s]");

    /** What stands before an item of a list. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+[是、]|\\d{1,2}[.、)](?!\\d)|[(][一二三四五六七八九十\\d]+[)]|[-*·])\\s*");

    /** A meeting is meant, though it is not named. */
    private static final Pattern DECIDED = Pattern.compile("议定|定了|定下|会上|会议决定|确定");

    private static final Pattern OWN = Pattern.compile("我.{0,3}[批指]示");
    private static final int RECENT_DAYS = 7;

    private final DraftReader reader;
    private final Settings settings;

    DraftList(DraftReader reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** One draft for each item that the text names; at least one. */
    List<Draft> read(Turn turn) {
        // as it was written: the items of a list stand on lines of their own
        String text = Normalizer.normalize(turn.message().text(), Normalizer.Form.NFKC);
        Matcher opening = OPENING.matcher(text);
        String head = opening.find() ? opening.group() : "";
        Draft common = reader.read(head, turn.person(), turn.now().toLocalDateTime());
        List<Draft> drafts = new ArrayList<>();
        boolean list = LIST.matcher(text).find();
        Optional<Draft.Origin> origin = own(head, turn).or(common::source).or(() -> recent(head, turn));
        for (String piece : NEXT_ITEM.split(text.substring(head.length()), -1)) {
            String part = BULLET.matcher(piece).replaceFirst("");
            if (part.isBlank()) continue;
            Draft draft = reader.read(part, turn.person(), turn.now().toLocalDateTime());
            Draft sourced = origin.map(draft::from).orElse(draft);
            boolean goesOn = sourced.title().isEmpty() || (sourced.lead().isEmpty() && !list && !drafts.isEmpty());
            if (goesOn && !drafts.isEmpty())
                drafts.add(drafts.remove(drafts.size() - 1).then(sourced));
            else drafts.add(sourced);
        }
        return drafts.isEmpty() ? List.of(common) : drafts;
    }

    /** 我批示: the mayor's own word is an instruction of the mayor's. */
    private Optional<Draft.Origin> own(String head, Turn turn) {
        if (!OWN.matcher(head).find() || !turn.person().is(Role.MAYOR)) return Optional.empty();
        return settings.sources().stream()
                .filter(source -> !source.mayors().isEmpty())
                .findFirst()
                .map(source -> new Draft.Origin(source.id(), source.mayors().get(0)));
    }

    /** The meeting that has ended last, where something was decided these days and no meeting is named. */
    private Optional<Draft.Origin> recent(String head, Turn turn) {
        if (!DECIDED.matcher(head).find()) return Optional.empty();
        return turn.records().all(Sitting.TYPE).values().stream()
                .filter(sitting -> !sitting.day().isAfter(turn.today())
                        && sitting.day().isAfter(turn.today().minusDays(RECENT_DAYS)))
                .max(Comparator.comparing(Sitting::day))
                .flatMap(sitting -> settings.ofMeeting(sitting.kind())
                        .map(source -> new Draft.Origin(source.id(), sitting.title())));
    }
}
