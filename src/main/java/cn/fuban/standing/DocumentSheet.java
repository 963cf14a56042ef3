package cn.fuban.standing;

import cn.fuban.conversation.Turn;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.document.Cell;
import cn.fuban.document.Sheet;
import cn.fuban.document.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Normative documents as a sheet: written, and read again with everything that is wrong named by its cell. */
final class DocumentSheet {
    private static final String REPEALED = "repealed";

    private final StandingDesk desk;

    DocumentSheet(StandingDesk desk) {
        this.desk = desk;
    }

    /** The register of these documents. */
    Table of(List<NormativeDocument> documents) {
        List<List<String>> rows = documents.stream()
                .map(document -> List.of(
                        "文件" + document.number(),
                        document.title(),
                        desk.directory()
                                .unit(new UnitId(document.unit()))
                                .map(Unit::shortName)
                                .orElse(document.unit()),
                        document.published().map(LocalDate::toString).orElse(""),
                        document.expires().toString(),
                        document.filed().map(LocalDate::toString).orElse(""),
                        document.repealed() ? text(REPEALED) : ""))
                .toList();
        List<String> columns = List.of(
                text("number"),
                text("title"),
                text("made"),
                text("published"),
                text("expires"),
                text("filed"),
                text("state"));
        return new Table(text("name"), columns, rows);
    }

    /** Whether the sheet is one: its first row names title, unit and last day. */
    boolean isOne(Sheet sheet) {
        return !sheet.rows().isEmpty()
                && sheet.rows().get(0).cells().containsAll(List.of(text("title"), text("made"), text("expires")));
    }

    void read(Sheet sheet, Findings found, Turn turn) {
        Documents known = Documents.in(turn.records());
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size()))
            new Reading(row, sheet.rows().get(0).cells(), found).take(known);
    }

    /** One row. */
    private final class Reading {
        private final Sheet.Row row;
        private final List<String> headings;
        private final Findings found;

        Reading(Sheet.Row row, List<String> headings, Findings found) {
            this.row = row;
            this.headings = headings;
            this.found = found;
        }

        void take(Documents known) {
            int before = found.errors().size();
            Cell title = cell("title");
            String name = title.text().replaceAll("^《|》$", "");
            if (name.isBlank() || name.length() > 80) wrong("title", title);
            Optional<Unit> unit = unit(cell("made"));
            Optional<LocalDate> expires = day("expires", true);
            Optional<LocalDate> published = day("published", false);
            Optional<LocalDate> filed = day("filed", false);
            boolean reversed = published.isPresent()
                    && expires.filter(published.get()::isAfter).isPresent();
            if (reversed) wrong("reversed", cell("expires"));
            if (found.errors().size() > before) return;
            boolean there = known.all().stream().anyMatch(one -> one.title().equals(name))
                    || found.documents().stream().anyMatch(one -> one.title().equals(name));
            if (there) found.isKnown();
            else
                found.add(new NormativeDocument(
                        known.nextNumber() + found.documents().size(),
                        name,
                        unit.orElseThrow().id().value(),
                        published,
                        expires.orElseThrow(),
                        filed,
                        cell("state").text().equals(text(REPEALED))));
        }

        private Optional<Unit> unit(Cell made) {
            Optional<Unit> unit = desk.directory().units().stream()
                    .filter(one ->
                            one.name().equals(made.text()) || one.aliases().contains(made.text()))
                    .findFirst();
            if (unit.isEmpty()) wrong("unit", made);
            return unit;
        }

        private Optional<LocalDate> day(String heading, boolean needed) {
            Cell cell = cell(heading);
            if (cell.date().isEmpty() && (needed || !cell.isBlank())) wrong("day", cell);
            return cell.date();
        }

        private Cell cell(String heading) {
            return new Cell(row, headings.indexOf(text(heading)));
        }

        private void wrong(String key, Cell cell) {
            found.wrong(desk.phrases().text("sheet.error." + key, Map.of("cell", cell.name(), "text", cell.text())));
        }
    }

    private String text(String key) {
        return desk.phrases().text("document.sheet." + key);
    }
}
