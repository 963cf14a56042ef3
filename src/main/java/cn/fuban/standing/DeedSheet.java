package cn.fuban.standing;

import cn.fuban.conversation.Turn;
import cn.fuban.document.Cell;
import cn.fuban.document.Sheet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Entries of registers as a sheet, one a row: read and checked cell by cell. */
final class DeedSheet {
    private final StandingDesk desk;
    private final Sheet sheet;
    private final Findings found;
    private final Turn turn;
    private final Set<String> keys = new HashSet<>();

    DeedSheet(StandingDesk desk, Sheet sheet, Findings found, Turn turn) {
        this.desk = desk;
        this.sheet = sheet;
        this.found = found;
        this.turn = turn;
        Register.in(turn.records()).deeds().values().forEach(deed -> keys.add(key(deed)));
    }

    /** Whether the sheet is one: its first row names the register, the day and whose entry it is. */
    static boolean isOne(StandingDesk desk, Sheet sheet) {
        if (sheet.rows().isEmpty()) return false;
        List<String> headings = sheet.rows().get(0).cells();
        boolean whose = headings.contains(text(desk, "owner")) || headings.contains(text(desk, "unit"));
        return whose && headings.containsAll(List.of(text(desk, "register"), text(desk, "day"), text(desk, "what")));
    }

    void read() {
        sheet.rows().subList(1, sheet.rows().size()).forEach(this::read);
    }

    private void read(Sheet.Row row) {
        Cell register = cell(row, "register");
        Optional<Duty> duty = desk.duties().all().stream()
                .filter(one -> one.name().equals(register.text()))
                .findFirst();
        if (duty.isEmpty()) {
            wrong("register", register);
            return;
        }
        Cell whose = cell(row, "owner").isBlank() ? cell(row, "unit") : cell(row, "owner");
        Optional<Owner> owner = desk.duties().owners(duty.get()).stream()
                .filter(one -> one.name().equals(whose.text()) || isFullName(one, whose.text()))
                .findFirst();
        if (owner.isEmpty()) wrong("owner", whose);
        Cell day = cell(row, "day");
        if (day.date().isEmpty()) wrong("day", day);
        Cell part = cell(row, "part");
        List<String> parts = duty.get().measure().parts();
        boolean fits = parts.isEmpty() ? part.isBlank() : parts.contains(part.text());
        if (!fits) wrong(parts.isEmpty() ? "nopart" : "part", part, Map.of("parts", String.join("、", parts)));
        if (owner.isPresent() && day.date().isPresent() && fits) take(duty.get(), owner.get(), day, row);
    }

    private void take(Duty duty, Owner owner, Cell day, Sheet.Row row) {
        LocalDate date = day.date().orElseThrow();
        boolean planned = date.isAfter(turn.today()) && duty.measure().most() == 0;
        Cell what = cell(row, "what");
        if (planned) wrong("planned", day);
        else if (what.isBlank()) wrong("what", what);
        else {
            Deed deed = new Deed(
                    duty.id(),
                    owner.key(),
                    date,
                    cell(row, "part").text(),
                    ReportReader.shortened(what.text()),
                    turn.person().id().value(),
                    turn.now().toInstant());
            if (keys.add(key(deed))) found.add(deed);
            else found.isKnown();
        }
    }

    /** By which an entry is the same as another: days are counted once, whatever was said of them. */
    private String key(Deed deed) {
        boolean days = desk.duties()
                .find(deed.duty())
                .filter(duty -> duty.measure().count() == Measure.Count.DAYS)
                .isPresent();
        String what = days ? "" : deed.part() + "|" + deed.what();
        return String.join("|", deed.duty(), deed.owner(), deed.day().toString(), what);
    }

    private boolean isFullName(Owner owner, String name) {
        return desk.directory().units().stream()
                .anyMatch(unit -> Owner.of(unit).equals(owner)
                        && (unit.name().equals(name) || unit.aliases().contains(name)));
    }

    private Cell cell(Sheet.Row row, String heading) {
        return new Cell(row, sheet.rows().get(0).cells().indexOf(text(desk, heading)));
    }

    private void wrong(String key, Cell cell) {
        wrong(key, cell, Map.of());
    }

    private void wrong(String key, Cell cell, Map<String, String> more) {
        Map<String, String> values = new java.util.HashMap<>(more);
        values.put("cell", cell.name());
        values.put("text", cell.text());
        found.wrong(desk.phrases().text("sheet.error." + key, values));
    }

    private static String text(StandingDesk desk, String key) {
        return desk.phrases().text("sheet." + key);
    }
}
