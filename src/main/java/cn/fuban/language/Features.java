package cn.fuban.language;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the classifier sees of a message: pieces of its shape, the kinds of words in it, and its length. */
record Features(Cues cues) {
    private static final int LONGEST_PIECE = 4;
    private static final int LONGEST_SHAPE = 160;

    /**
     * All features of a message.
     *
     * @param shape from {@link Shape}
     */
    Set<String> of(String shape) {
        String plain = withoutPunctuation(shape);
        String bounded = "^" + plain.substring(0, Math.min(plain.length(), LONGEST_SHAPE)) + "$";
        Set<String> features = new LinkedHashSet<>();
        for (int length = 1; length <= LONGEST_PIECE; length++) {
            for (int at = 0; at + length <= bounded.length(); at++) {
                features.add(bounded.substring(at, at + length));
            }
        }
        cues.in(plain).forEach(cue -> features.add("cue:" + cue));
        features.add("length:" + Integer.highestOneBit(plain.length()));
        return features;
    }

    private static String withoutPunctuation(String shape) {
        return shape.replaceAll("[\\p{P}\\p{S}\\s&&[^?%]]+", " ").strip();
    }
}
