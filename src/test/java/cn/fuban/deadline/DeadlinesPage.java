package cn.fuban.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes src/site/markdown/deadlines.md from the definitions: scripts/deadlines-page. */
public final class DeadlinesPage {
    static final Path PAGE = Path.of("src/site/markdown/deadlines.md");

    private static final Map<String, String> ANCHORS = Map.ofEntries(
            Map.entry("executive", "常务会议当天"),
            Map.entry("work", "区政府工作会议当天"),
            Map.entry("plenary", "全体会议当天"),
            Map.entry("special", "专题会议当天"),
            Map.entry("received", "收到当天（下班后或休息日收到的，算下一个工作日）"),
            Map.entry("published", "印发、公布当天"),
            Map.entry("minutes-signed", "纪要签发当天"),
            Map.entry("assigned", "交办当天"),
            Map.entry("activity", "活动当天"),
            Map.entry("departure", "出发当天"),
            Map.entry("return", "返回当天"),
            Map.entry("expiry", "有效期最后一天"),
            Map.entry("week", "当周周五"),
            Map.entry("quarter", "季度最后一天"),
            Map.entry("half-year", "半年最后一天"),
            Map.entry("year", "12月31日"),
            Map.entry("holiday", "放假第一天"),
            Map.entry("issued", "2021年12月21日发布"));

    private static final Map<Care.Owes, String> OWES = Map.of(
            Care.Owes.PLANNER, "定会的文秘",
            Care.Owes.OPERATORS, "政府办全体文秘",
            Care.Owes.SIGNING_UNITS, "有文件送签的单位",
            Care.Owes.REVISING_UNITS, "要大改的单位",
            Care.Owes.REPORTING_UNITS, "要报区委的单位",
            Care.Owes.RECEIVER, "收到的单位");

    private DeadlinesPage() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, text());
    }

    static String text() {
        Deadlines deadlines = Shipped.deadlines();
        String rows = deadlines.anchors().stream()
                .flatMap(anchor -> deadlines.of(anchor).stream().map(definition -> row(anchor, definition)))
                .collect(Collectors.joining("\n"));
        return """
                # Deadlines

                What the bot counts and reminds of, as `bot-config/deadlines` defines it. Written by `scripts/deadlines-page`; a
                test keeps it true. The anchor's own day is not counted, and a deadline ends when the office closes.

                | 事项 | 起算 | 期限 | 谁负责 | 怎样算完成 | 提醒 | 逾期上报 | 依据 | 原文 | 口径 |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s

                Of what says "只答不催" nobody is reminded here: it is answered when somebody asks with the day, and reminded of
                where the first column of people says so.

                ## Without a date

                | 依据 | 事项 | 为什么不算 |
                | --- | --- | --- |
                %s
                """.formatted(rows, uncounted(deadlines));
    }

    private static String uncounted(Deadlines deadlines) {
        return deadlines.uncounted().stream()
                .map(matter -> "| `%s` | %s | %s |".formatted(matter.article(), matter.name(), matter.why()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String anchor, Definition definition) {
        Care care = definition.care();
        Rule rule = definition.rule();
        return List.of(
                        definition.name() + (rule.soft() ? "（原则上）" : ""),
                        ANCHORS.getOrDefault(anchor, anchor),
                        offset(definition.offset()),
                        OWES.getOrDefault(care.owes(), care.todo()),
                        care.owes() == Care.Owes.OTHERS
                                ? "只答不催"
                                : care.completedBy() == Care.Completion.TIME ? "到时为止" : "报办结",
                        care.remind().stream().map(DeadlinesPage::morning).collect(Collectors.joining("、")),
                        care.escalate().stream().map(DeadlinesPage::morning).collect(Collectors.joining("、")),
                        rule.citation(),
                        "「" + rule.words() + "」",
                        rule.note() + care.late())
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String offset(Offset offset) {
        if (offset.amount() == 0) return "当天";
        String unit = switch (offset.unit()) {
            case WORKDAY -> "个工作日";
            case DAY -> "天";
            case WEEK -> "周";
            case MONTH -> "个月";
            case YEAR -> "年";
        };
        return (offset.isBefore() ? "前" : "后") + Math.abs(offset.amount()) + unit;
    }

    private static String morning(int days) {
        if (days == 0) return "当天早上";
        return (days < 0 ? "前" : "逾期") + Math.abs(days) + "个工作日";
    }
}
