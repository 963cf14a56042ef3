package cn.fuban.conversation;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words at the beginning of an Office file, headers and footers included, in bounded time and memory. */
final class FirstPages {
    /** About three pages. */
    private static final int MOST_CHARACTERS = 3_000;

    /** What a file may unpack to before it counts as broken. */
    private static final long MOST_UNPACKED = 200L << 20;

    private static final int MOST_PARTS = 5_000;

    /** For each kind the part without which it is none, and the parts that hold its words. */
    private static final Map<String, List<Pattern>> PARTS = Map.of(
            "docx",
            List.of(
                    Pattern.compile("word/document\\.xml"),
                    Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml")),
            "xlsx",
            List.of(
                    Pattern.compile("xl/workbook\\.xml"),
                    Pattern.compile("xl/sharedStrings\\.xml|xl/worksheets/sheet[12]\\.xml")));

    private FirstPages() {}

    /** The words, paragraphs and cells as lines; nothing when it is no file of this kind. */
    static Optional<String> of(String extension, byte[] file) {
        List<Pattern> parts = PARTS.getOrDefault(extension, List.of());
        StringBuilder words = new StringBuilder();
        boolean whole = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Unpacked unpacked = new Unpacked(zip);
            int n = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && !parts.isEmpty(); part = zip.getNextEntry()) {
                if (++n > MOST_PARTS) return Optional.empty();
                whole |= parts.get(0).matcher(part.getName()).matches();
                if (parts.get(1).matcher(part.getName()).matches()) readWords(unpacked, words);
                unpacked.skipRest();
            }
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
        return whole ? Optional.of(words.toString()) : Optional.empty();
    }

    private static void readWords(InputStream part, StringBuilder words) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(part);
        int end = words.length() + MOST_CHARACTERS;
        boolean inWords = false;
        while (xml.hasNext() && words.length() < end) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS && inWords) words.append(xml.getText());
            if (event == XMLStreamConstants.START_ELEMENT) inWords = holdsWords(xml.getLocalName());
            if (event == XMLStreamConstants.END_ELEMENT) {
                inWords = false;
                if (endsLine(xml.getLocalName())) words.append('\n');
            }
        }
    }

    private static boolean holdsWords(String element) {
        return element.equals("t") || element.endsWith("Header") || element.endsWith("Footer");
    }

    private static boolean endsLine(String element) {
        return List.of("p", "si", "is", "oddHeader", "oddFooter").contains(element);
    }

    /** One part after the other of a zip, counted so that a small file cannot unpack to a huge one. */
    private static final class Unpacked extends FilterInputStream {
        private long bytes;

        Unpacked(InputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        void skipRest() throws IOException {
            byte[] buffer = new byte[8192];
            while (read(buffer, 0, buffer.length) >= 0) count(0);
        }

        private void count(int more) throws IOException {
            bytes += more;
            if (bytes > MOST_UNPACKED) throw new IOException("It unpacks to more than " + MOST_UNPACKED + " bytes");
        }

        @Override
        public void close() {} // the zip goes on with its next part
    }
}
