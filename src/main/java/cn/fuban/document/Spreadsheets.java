package cn.fuban.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as .xlsx. */
public final class Spreadsheets {
    /** The largest file that is read, in bytes, and the most that may come out of one part of it. */
    private static final int LARGEST = 5_000_000;

    private static final long LARGEST_PART = 40_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_SHEETS = 40;
    private static final int MOST_COLUMNS = 50;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;
    private static final int WIDTH_OF_A_LETTER = 256;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private Spreadsheets() {}

    /** A workbook with one sheet for each table; every cell is text, so that nothing of it is calculated. */
    public static byte[] write(List<Table> tables) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle heading = style(workbook, true);
            CellStyle body = style(workbook, false);
            for (Table table : tables) {
                XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
                write(sheet.createRow(0), table.columns(), heading);
                for (int i = 0; i < table.rows().size(); i++)
                    write(sheet.createRow(i + 1), table.rows().get(i), body);
                sheet.createFreezePane(0, 1);
                for (int column = 0; column < table.columns().size(); column++)
                    sheet.setColumnWidth(column, width(table, column) * WIDTH_OF_A_LETTER);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sheet of a workbook; empty if these bytes are none that can be read, or too large a one. */
    public static Optional<Sheet> read(byte[] content) {
        return sheets(content).stream().findFirst();
    }

    /** All sheets of a workbook; none if these bytes are none that can be read, or too large a one. */
    public static List<Sheet> sheets(byte[] content) {
        if (content.length > LARGEST) return List.of();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            if (workbook.getNumberOfSheets() > MOST_SHEETS) return List.of();
            List<Sheet> sheets = new ArrayList<>();
            for (int n = 0; n < workbook.getNumberOfSheets(); n++) {
                XSSFSheet sheet = workbook.getSheetAt(n);
                if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) return List.of();
                sheets.add(new Sheet(rows(sheet)));
            }
            return List.copyOf(sheets);
        } catch (IOException | RuntimeException e) {
            return List.of(); // POI answers a damaged or hostile file with exceptions of many kinds
        }
    }

    private static List<Sheet.Row> rows(XSSFSheet sheet) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            List<String> cells = cells(Optional.ofNullable(sheet.getRow(i)));
            if (cells.stream().anyMatch(text -> !text.isBlank())) rows.add(new Sheet.Row(i + 1, cells));
        }
        return rows;
    }

    private static List<String> cells(Optional<XSSFRow> row) {
        if (row.isEmpty()) return List.of();
        DataFormatter formatter = new DataFormatter();
        int end = Math.min(row.get().getLastCellNum(), MOST_COLUMNS);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < end; i++)
            cells.add(text(Optional.ofNullable(row.get().getCell(i)), formatter));
        return cells;
    }

    private static String text(Optional<XSSFCell> cell, DataFormatter formatter) {
        if (cell.isEmpty() || cell.get().getCellType() == CellType.FORMULA) return "";
        if (cell.get().getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell.get()))
            return cell.get().getLocalDateTimeCellValue().toLocalDate().toString();
        return formatter.formatCellValue(cell.get()).strip();
    }

    private static void write(XSSFRow row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i, CellType.STRING);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }

    private static CellStyle style(XSSFWorkbook workbook, boolean heading) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heading) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        return style;
    }

    /** A Chinese character is as wide as two letters. */
    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> letters(row.get(column)))
                .reduce(letters(table.columns().get(column)), Math::max);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    private static int letters(String text) {
        return text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
