package cn.fuban.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a row.
 *
 * @param column its index from 0; below 0 where the sheet has no such column
 */
public record Cell(Sheet.Row row, int column) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");

    /** What stands there; empty where nothing does. */
    public String text() {
        return row.cell(column).strip();
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    /** How people call it: B3. */
    public String name() {
        return row.nameOf(Math.max(0, column));
    }

    /** The date that stands there, such as 2026-12-01, 2026/12/1 or 2026年12月1日; empty for anything else. */
    public Optional<LocalDate> date() {
        Matcher matcher = DATE.matcher(text());
        if (!matcher.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
