package cn.fuban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A paper as .docx, in the typefaces and sizes of official documents. Built from top to bottom, then written once. */
public final class Paper {
    private static final int TITLE_SIZE = 22;
    private static final int BODY_SIZE = 16;
    private static final int TABLE_SIZE = 12;

    /** Two characters of the body, in twentieths of a point. */
    private static final int INDENT = 2 * BODY_SIZE * 20;

    private final XWPFDocument document = new XWPFDocument();

    /** Begins with this title, centred. */
    public Paper(String title) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, title, "方正小标宋简体", TITLE_SIZE);
    }

    /** A heading of the first level. */
    public Paper heading(String text) {
        write(indented(), text, "黑体", BODY_SIZE);
        return this;
    }

    /** A paragraph of the body. */
    public Paper paragraph(String text) {
        write(indented(), text, "仿宋_GB2312", BODY_SIZE);
        return this;
    }

    /** A table over the whole width, without its caption. */
    public Paper table(Table table) {
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.columns().size());
        grid.setWidth("100%");
        fill(grid.getRow(0), table.columns(), "黑体");
        for (int i = 0; i < table.rows().size(); i++)
            fill(grid.getRow(i + 1), table.rows().get(i), "仿宋_GB2312");
        return this;
    }

    /** The file's content. */
    public byte[] toBytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(INDENT);
        return paragraph;
    }

    private static void fill(XWPFTableRow row, List<String> texts, String typeface) {
        for (int i = 0; i < texts.size(); i++)
            write(row.getCell(i).getParagraphArray(0), texts.get(i), typeface, TABLE_SIZE);
    }

    private static void write(XWPFParagraph paragraph, String text, String typeface, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(typeface);
        run.setFontFamily(typeface, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
    }
}
