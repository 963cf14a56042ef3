import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns , : ; ( ) ? ! into their full-width twins wherever they stand directly beside a Chinese character or Chinese
 * punctuation. Both brackets of a pair are turned if one of them is; the brackets of a Markdown link are left alone, and
 * so are comment lines, in which Chinese words stand in English sentences.
 */
final class FullWidth {
    private static final String HALF = ",:;()?!";
    private static final int DISTANCE = 0xFF01 - '!';

    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            try (Stream<Path> paths = Files.walk(Path.of(argument))) {
                for (Path file : paths.filter(FullWidth::isText).sorted().toList()) {
                    convert(file);
                }
            }
        }
    }

    private static boolean isText(Path path) {
        String name = path.toString();
        return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".md"));
    }

    private static void convert(Path file) throws IOException {
        String before = Files.readString(file);
        String after = before.lines().map(FullWidth::line).collect(Collectors.joining("\n", "", "\n"));
        if (!after.equals(before)) {
            Files.writeString(file, after);
            System.out.println("changed " + file);
        }
    }

    static String line(String text) {
        if (text.stripLeading().startsWith("#")) {
            return text;
        }
        StringBuilder line = new StringBuilder(text);
        // What has been turned is Chinese punctuation itself, beside which more may be turned.
        for (BitSet found = toTurn(line); !found.isEmpty(); found = toTurn(line)) {
            found.stream().forEach(i -> line.setCharAt(i, (char) (line.charAt(i) + DISTANCE)));
        }
        return line.toString();
    }

    private static BitSet toTurn(CharSequence line) {
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(') {
                open.push(i);
            } else if (c == ')' && !open.isEmpty()) {
                turnPair(line, open.pop(), i, found);
            } else if (HALF.indexOf(c) >= 0 && isBesideChinese(line, i)) {
                found.set(i);
            }
        }
        open.stream().filter(i -> isBesideChinese(line, i)).forEach(found::set);
        return found;
    }

    private static void turnPair(CharSequence line, int from, int to, BitSet found) {
        boolean link = from > 0 && line.charAt(from - 1) == ']';
        if (!link && (isBesideChinese(line, from) || isBesideChinese(line, to))) {
            found.set(from);
            found.set(to);
        }
    }

    private static boolean isBesideChinese(CharSequence line, int i) {
        return i > 0 && isChinese(line.charAt(i - 1)) || i + 1 < line.length() && isChinese(line.charAt(i + 1));
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || List.of('、', '。', '“', '”', '‘', '’', '《', '》', '〔', '〕', '【', '】').contains(c)
                || c >= 0xFF01 && c <= 0xFF1F;
    }
}
