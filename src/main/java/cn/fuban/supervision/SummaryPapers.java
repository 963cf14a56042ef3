package cn.fuban.supervision;

import cn.fuban.document.Paper;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A summary as papers, written from the notes of progress and from nothing else. */
final class SummaryPapers {
    private final ItemWords words;

    SummaryPapers(ItemWords words) {
        this.words = words;
    }

    /** The report as .docx. */
    byte[] docx(Summary summary) {
        Paper paper = new Paper(text("title", summary));
        paper.heading(words.phrases().text("summary.paper.heading")).paragraph(text("overview", summary));
        section(paper, "closed", summary, summary.closed(words.timing()));
        section(paper, "overdue", summary, summary.overdue(words.timing()));
        List<Item> others = new ArrayList<>(summary.items());
        others.removeAll(summary.closed(words.timing()));
        others.removeAll(summary.overdue(words.timing()));
        section(paper, "others", summary, others);
        return paper.toBytes();
    }

    /** The table as .xlsx. */
    byte[] xlsx(Summary summary) {
        List<List<String>> rows =
                summary.items().stream().map(item -> row(item, summary)).toList();
        List<String> columns =
                List.of(words.phrases().text("summary.paper.columns").split("、", -1));
        return Spreadsheets.write(List.of(new Table(text("title", summary), columns, rows)));
    }

    String text(String key, Summary summary) {
        return words.phrases()
                .text(
                        "summary.paper." + key,
                        Map.of(
                                "year", summary.quarter().year(),
                                "quarter",
                                        "一二三四"
                                                .substring(
                                                        summary.quarter().number() - 1,
                                                        summary.quarter().number()),
                                "n", summary.items().size(),
                                "closed", summary.closed(words.timing()).size(),
                                "overdue", summary.overdue(words.timing()).size(),
                                "open",
                                        summary.items().size()
                                                - summary.closed(words.timing()).size()));
    }

    private void section(Paper paper, String key, Summary summary, List<Item> items) {
        if (items.isEmpty()) return;
        paper.heading(words.phrases().text("summary.paper.section." + key));
        for (Item item : items) paper.paragraph(words.phrases().text("summary.paper.line", values(item, summary)));
    }

    private Map<String, Object> values(Item item, Summary summary) {
        Map<String, Object> values = words.of(item, summary.until());
        values.put("done", progress(item, summary));
        values.put("light", light(item, summary));
        return values;
    }

    /** As it stood at the end of the quarter. */
    private String light(Item item, Summary summary) {
        return summary.isClosed(item, words.timing())
                ? words.phrases().text("light.done")
                : words.light(item, summary.until());
    }

    private String progress(Item item, Summary summary) {
        return summary.progress(item, words.timing()).stream()
                .map(note -> words.date(words.timing().dayOf(note.at()), summary.until()) + "："
                        + Sentences.withoutPercent(note.text())
                        + note.percent().map(n -> "（" + n + "%）").orElse(""))
                .collect(Collectors.joining("；"));
    }

    private List<String> row(Item item, Summary summary) {
        Map<String, Object> values = values(item, summary);
        return Stream.of(
                        "item",
                        "title",
                        "origin",
                        "lead",
                        "others",
                        "leader",
                        "deadline",
                        "former",
                        "light",
                        "percent",
                        "done")
                .map(key -> String.valueOf(values.get(key)))
                .toList();
    }
}
