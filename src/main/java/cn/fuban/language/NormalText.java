package cn.fuban.language;

import java.util.Arrays;

/** A text that was evened out and still knows where each of its characters stood in the text that was typed. */
final class NormalText {
    private final String raw;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String raw, String text, int[] starts, int[] ends) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    String raw() {
        return raw;
    }

    int length() {
        return text.length();
    }

    /** The typed words behind a stretch of this text. */
    Words words(int start, int end) {
        int from = starts[start];
        int to = ends[end - 1];
        return new Words(from, to, raw.substring(from, to));
    }

    /** The typed words behind what was found in this text. */
    Words words(Match<?> match) {
        return words(match.start(), match.end());
    }

    /** Starts another version of this text. */
    Rewriting rewriting() {
        return new Rewriting(this);
    }

    static NormalText of(String raw) {
        int[] starts = new int[raw.length()];
        int[] ends = new int[raw.length()];
        Arrays.setAll(starts, i -> i);
        Arrays.setAll(ends, i -> i + 1);
        return new NormalText(raw, raw, starts, ends);
    }

    /** Another version of a text, written from its beginning to its end. */
    static final class Rewriting {
        private final NormalText source;
        private final StringBuilder text = new StringBuilder();
        private int[] starts;
        private int[] ends;

        private Rewriting(NormalText source) {
            this.source = source;
            this.starts = new int[source.length() + 16];
            this.ends = new int[source.length() + 16];
        }

        /** Writes characters in the place of a stretch of the source. */
        void write(String characters, int start, int end) {
            boolean sameLength = characters.length() == end - start;
            for (int i = 0; i < characters.length(); i++) {
                int first = sameLength ? start + i : start;
                int last = sameLength ? start + i : end - 1;
                write(characters.charAt(i), source.starts[first], source.ends[last]);
            }
        }

        NormalText done() {
            int length = text.length();
            return new NormalText(
                    source.raw, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        private void write(char character, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(character);
        }
    }
}
