package cn.fuban.rules;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shows the office the questions that were not answered and those that people found wrongly answered. */
final class ListsSkill implements Skill {
    private static final int ON_A_PAGE = 10;
    private static final Pattern PAGE = Pattern.compile("第?([0-9]{1,4})页");
    private static final Pattern AS_FILE = Pattern.compile("导出|表格|[eE]xcel|xlsx|下载|文件");
    private static final Pattern WRONG = Pattern.compile("没答对|反馈|不对");

    private static final List<String> COLUMNS = List.of("day", "question", "why", "articles");

    private final Wording wording;
    private final Messages messages;

    ListsSkill(Wording wording, Messages messages) {
        this.wording = wording;
        this.messages = messages;
    }

    /** One line of a list. */
    private record Line(Instant at, String question, String why, List<String> articles) {}

    @Override
    public String name() {
        return "rules-lists";
    }

    @Override
    public Set<String> intents() {
        return Set.of("rules.lists");
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.KEEP_RULES.isGivenTo(turn.person())) {
            return say("denied", Map.of());
        }
        String text = turn.utterance().text();
        boolean wrong = WRONG.matcher(text).find();
        if (AS_FILE.matcher(text).find()) {
            return exported(turn);
        }
        Matcher page = PAGE.matcher(text);
        int wanted = page.find() ? Math.max(1, Integer.parseInt(page.group(1))) : 1;
        return page(
                messages.say(wrong ? "rules.list.wrong" : "rules.list.unanswered"),
                wrong ? wrong(turn.records()) : unanswered(turn.records()),
                wanted,
                turn.now().getZone());
    }

    /** Both lists in one file, the newest first. */
    private Outcome exported(Turn turn) {
        ZoneId zone = turn.now().getZone();
        List<Table> tables = List.of(
                table("unanswered", unanswered(turn.records()), zone), table("wrong", wrong(turn.records()), zone));
        String name = messages.say("rules.list.file.name", Map.of("date", turn.today()));
        return say("file.text", Map.of("name", name))
                .enclose(
                        List.of(turn.person().id().value()),
                        OutgoingFile.of(name + ".xlsx", Spreadsheets.write(tables)));
    }

    private Table table(String list, Stream<Line> lines, ZoneId zone) {
        return new Table(
                messages.say("rules.list." + list),
                COLUMNS.stream()
                        .map(column -> messages.say("rules.list.file." + column))
                        .toList(),
                lines.sorted(Comparator.comparing(Line::at).reversed())
                        .map(line -> List.of(
                                wording.day(line.at().atZone(zone).toLocalDate()),
                                line.question(),
                                line.why(),
                                String.join("、", line.articles())))
                        .toList());
    }

    private static Stream<Line> unanswered(Records records) {
        return records.all(Unanswered.ALL).values().stream()
                .map(one -> new Line(one.at(), one.question(), "", List.of()));
    }

    private static Stream<Line> wrong(Records records) {
        return records.all(Feedback.ALL).values().stream()
                .map(one -> new Line(one.at(), one.question(), one.why(), one.articles()));
    }

    private Outcome page(String what, Stream<Line> lines, int page, ZoneId zone) {
        List<Line> all = lines.sorted(Comparator.comparing(Line::at).reversed()).toList();
        List<Map<String, Object>> shown = all.stream()
                .skip((long) (page - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(line -> values(line, zone))
                .toList();
        if (shown.isEmpty()) {
            return say("none", Map.of("what", what));
        }
        Map<String, Object> values = Map.of("what", what, "count", all.size(), "page", page, "all", shown);
        Reply reply = new Reply(messages.say("rules.list.title"), messages.say("rules.list.page", values));
        boolean more = all.size() > page * ON_A_PAGE;
        Button older = new Button(messages.say("rules.list.older"), what + "第" + (page + 1) + "页");
        return Outcome.reply(more ? new Reply(reply.title(), reply.text(), older) : reply)
                .privately();
    }

    private Map<String, Object> values(Line line, ZoneId zone) {
        Map<String, Object> values = new HashMap<>();
        values.put("date", wording.day(line.at().atZone(zone).toLocalDate()));
        values.put("question", line.question());
        values.put("why", line.why().isBlank() ? Optional.empty() : Optional.of(line.why()));
        values.put(
                "articles",
                line.articles().isEmpty() ? Optional.empty() : Optional.of(String.join("、", line.articles())));
        return values;
    }

    private Outcome say(String key, Map<String, Object> values) {
        return Outcome.reply(new Reply(messages.say("rules.list.title"), messages.say("rules.list." + key, values)))
                .privately();
    }
}
