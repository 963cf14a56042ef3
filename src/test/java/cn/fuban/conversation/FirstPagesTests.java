package cn.fuban.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.document.Paper;
import cn.fuban.document.Spreadsheets;
import cn.fuban.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FirstPagesTests {
    @Test
    void theParagraphsOfAPaperAreLines() {
        byte[] paper = new Paper("会议纪要").paragraph("秘密").paragraph("关于防汛").toBytes();

        assertThat(FirstPages.of("docx", paper).orElseThrow().lines()).contains("会议纪要", "秘密", "关于防汛");
    }

    @Test
    void theCellsOfATableAreLines() {
        byte[] table = Spreadsheets.write(List.of(new Table("名册", List.of("姓名", "单位"), List.of(List.of("谢婷", "住建局")))));

        assertThat(FirstPages.of("xlsx", table).orElseThrow().lines()).contains("姓名", "谢婷", "住建局");
    }

    @Test
    void whatItsNameDoesNotSayIsBroken() {
        byte[] paper = new Paper("会议纪要").toBytes();

        assertThat(FirstPages.of("xlsx", paper)).isEmpty();
        assertThat(FirstPages.of("docx", "PK no zip".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FirstPages.of("docx", zip("word/document.xml", "<w:p><w:t>没有结束".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOneIsBroken() {
        assertThat(FirstPages.of("docx", zip("word/media/image1.bin", new byte[210 << 20])))
                .isEmpty();
    }

    @Test
    void ofALongPaperOnlyTheBeginningIsRead() {
        Paper paper = new Paper("纪要");
        for (int i = 0; i < 2_000; i++) paper = paper.paragraph("第" + i + "段，说的是同一件事。");

        assertThat(FirstPages.of("docx", paper.toBytes()).orElseThrow().length())
                .isBetween(3_000, 5_000);
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
