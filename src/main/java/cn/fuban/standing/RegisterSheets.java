package cn.fuban.standing;

import cn.fuban.conversation.OutgoingFile;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Registers as a file: for each duty where everybody stands, in the order of the directory, and every entry. */
final class RegisterSheets {
    private final StandingDesk desk;

    RegisterSheets(StandingDesk desk) {
        this.desk = desk;
    }

    /** All of one year; at least one. */
    OutgoingFile file(List<Overview> standings) {
        Overview first = standings.get(0);
        String name = standings.size() == 1 ? first.duty().name() : "";
        List<Table> tables = standings.stream()
                .flatMap(standing -> Stream.of(states(standing), entries(standing)))
                .toList();
        return OutgoingFile.of(
                text("file", Map.of("year", first.year(), "name", name)) + ".xlsx", Spreadsheets.write(tables));
    }

    private Table states(Overview standing) {
        Measure measure = standing.duty().measure();
        List<String> columns = new ArrayList<>(List.of(owner(standing), text("count")));
        columns.addAll(measure.parts());
        columns.add(text(measure.most() > 0 ? "most" : "least"));
        List<List<String>> rows = standing.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(
                            row.owner().name(), Integer.toString(row.tally().count())));
                    measure.parts()
                            .forEach(part ->
                                    cells.add(Integer.toString(row.tally().count(part))));
                    cells.add(Integer.toString(Math.max(measure.least(), measure.most())));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table(title(standing), columns, rows);
    }

    private Table entries(Overview standing) {
        List<List<String>> rows = standing.rows().stream()
                .flatMap(row -> row.tally().deeds().stream()
                        .map(deed -> List.of(
                                standing.duty().name(),
                                deed.day().toString(),
                                row.owner().name(),
                                deed.part(),
                                deed.what(),
                                name(deed.by()))))
                .toList();
        List<String> columns =
                List.of(text("register"), text("day"), owner(standing), text("part"), text("what"), text("by"));
        return new Table(standing.duty().name() + "·" + text("what"), columns, rows);
    }

    private String owner(Overview standing) {
        return text(standing.duty().owes().isOfPeople() ? "owner" : "unit");
    }

    private String title(Overview standing) {
        return text(
                "title", Map.of("year", standing.year(), "name", standing.duty().name()));
    }

    private String name(String staffId) {
        return desk.directory().person(new StaffId(staffId)).map(Person::name).orElse("");
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, ?> values) {
        return desk.phrases().text("sheet." + key, values);
    }
}
