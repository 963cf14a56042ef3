package cn.fuban.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        features.add("length:" + Integer.highestOneBit(plain.length()));
        addHints(features, hints(plain));
        return features;
    }

    /** Each hint, and each two together. */
    private static void addHints(Set<String> features, List<String> hints) {
        for (int i = 0; i < hints.size(); i++) {
            features.add("hint:" + hints.get(i));
            for (int j = 0; j < i; j++) {
                features.add("hint:" + hints.get(j) + "+" + hints.get(i));
            }
        }
    }

    private List<String> hints(String shape) {
        Stream<String> tags = Arrays.stream(Tag.values())
                .filter(tag -> shape.indexOf(tag.sign()) >= 0)
                .map(Tag::name);
        return Stream.concat(cues.in(shape), tags).toList();
    }

    private static String withoutPunctuation(String shape) {
        return shape.replaceAll("[\\p{P}\\p{S}\\s&&[^?%]]+", " ").strip();
    }
}
