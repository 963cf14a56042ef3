package cn.fuban.consultation;

import cn.fuban.document.Paper;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has come of a consultation as 征求意见采纳情况汇总表 (decision:16). */
final class ResultPapers {
    private final ConsultationWords words;

    ResultPapers(ConsultationWords words) {
        this.words = words;
    }

    byte[] xlsx(Consultation about, LocalDate today) {
        return Spreadsheets.write(List.of(table(about, today)));
    }

    byte[] docx(Consultation about, LocalDate today) {
        return new Paper(words.phrases().text("paper.title"))
                .paragraph(words.phrases().text("paper.about", words.of(about, today)))
                .table(table(about, today))
                .toBytes();
    }

    private Table table(Consultation about, LocalDate today) {
        List<List<String>> rows = new ArrayList<>();
        for (String unit : about.units()) {
            Map<String, Object> values = words.ofUnit(about, unit, today);
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    String.valueOf(values.get("unit")),
                    String.valueOf(values.get("text")),
                    String.valueOf(values.get("standing")),
                    String.valueOf(values.get("confirmedBy")),
                    about.of(unit)
                            .flatMap(Opinion::answer)
                            .map(answer -> words.moment(answer.at(), today))
                            .orElse(""),
                    String.valueOf(values.get("adoption"))));
        }
        return new Table(
                words.phrases().text("paper.title"),
                List.of(words.phrases().text("paper.columns").split("、", -1)),
                rows);
    }
}
