package cn.fuban.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a sheet that somebody filled in.
 *
 * @param rows those that hold anything, in order
 */
public record Sheet(List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the person sees it, from 1
     * @param cells the texts from the first column on; a date reads 2026-12-01
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of the column with this index from 0; empty where nothing stands. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        /** How people call the cell: B3. */
        public String nameOf(int column) {
            List<Character> letters = new ArrayList<>();
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
                letters.add(0, (char) ('A' + (rest - 1) % 26));
            StringBuilder name = new StringBuilder();
            letters.forEach(name::append);
            return name.append(number).toString();
        }
    }
}
