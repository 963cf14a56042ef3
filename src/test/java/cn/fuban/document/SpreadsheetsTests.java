package cn.fuban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetsTests {
    @Test
    void whatIsWrittenReadsBack() {
        Table table = new Table("督办台账", List.of("编号", "事项"), List.of(List.of("督办3", "老旧小区改造"), List.of("督办4", "")));

        Sheet sheet = Spreadsheets.read(Spreadsheets.write(List.of(table))).orElseThrow();

        assertThat(sheet.rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(List.of("编号", "事项"), List.of("督办3", "老旧小区改造"), List.of("督办4", ""));
        assertThat(sheet.rows().get(1).nameOf(1)).isEqualTo("B2");
        assertThat(sheet.rows().get(1).nameOf(27)).isEqualTo("AB2");
        assertThat(sheet.rows().get(1).cell(7)).isEmpty();
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() {
        Table table = new Table("表", List.of("事项"), List.of(List.of("=HYPERLINK(\"http://x\")")));

        assertThat(Spreadsheets.read(Spreadsheets.write(List.of(table)))
                        .orElseThrow()
                        .rows()
                        .get(1)
                        .cell(0))
                .isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void datesAndNumbersReadAsPeopleWroteThemAndAFormulaReadsAsNothing() throws IOException {
        Sheet sheet = Spreadsheets.read(filledInByHand()).orElseThrow();

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cells()).containsExactly("2026-12-31", "60", "");
        });
    }

    @Test
    void whatIsNoWorkbookIsNotRead() {
        assertThat(Spreadsheets.read("不是表格".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Spreadsheets.read(new byte[0])).isEmpty();
        assertThat(Spreadsheets.read(new byte[5_000_001])).isEmpty();
        assertThat(Spreadsheets.read(new Paper("标题").toBytes())).isEmpty();
    }

    @Test
    void everyRowFillsTheColumns() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("表", List.of("甲", "乙"), List.of(List.of("一"))));
    }

    private static byte[] filledInByHand() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.createSheet().createRow(2);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy年m月d日"));
            XSSFCell cell = row.createCell(0);
            cell.setCellValue(LocalDate.of(2026, 12, 31));
            cell.setCellStyle(date);
            row.createCell(1).setCellValue(60);
            row.createCell(2).setCellFormula("1+1");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
