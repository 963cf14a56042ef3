package cn.fuban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTests {
    @Test
    void isAWordDocumentWithTitleHeadingsTextAndTables() throws IOException {
        byte[] content = new Paper("议定事项落实情况")
                .heading("一、总体情况")
                .paragraph("共3件。")
                .table(new Table("清单", List.of("编号", "事项"), List.of(List.of("督办3", "老旧小区改造"))))
                .toBytes();

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("议定事项落实情况", "一、总体情况", "共3件。");
            assertThat(document.getTables().get(0).getText()).contains("督办3", "老旧小区改造");
        }
    }
}
