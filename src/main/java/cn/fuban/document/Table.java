package cn.fuban.document;

import java.util.List;

/**
 * A table with a heading line.
 *
 * @param title its caption, and the name of its sheet
 * @param columns the heading of each column
 * @param rows as many texts each as there are columns
 */
public record Table(String title, List<String> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream().map(List::copyOf).toList();
        if (rows.stream().anyMatch(row -> row.size() != width))
            throw new IllegalArgumentException("Every row has " + width + " cells");
    }
}
