package cn.fuban.language;

import java.util.List;
import java.util.Optional;

/** The text of a message with signs in the place of times, meetings, names and numbers. */
record Shape(NameReader names) {

    /** The shape of a text in which these times and meetings were found. */
    String of(String text, List<Match<Tag>> found) {
        StringBuilder shape = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int here = at;
            Optional<Match<Tag>> match = found.stream()
                    .filter(tag -> tag.start() == here)
                    .findFirst()
                    .or(() -> names.at(text, here))
                    .or(() -> number(text, here));
            shape.append(match.map(tag -> tag.value().sign()).orElse(text.charAt(at)));
            at = match.map(Match::end).orElse(at + 1);
        }
        return shape.toString();
    }

    private static Optional<Match<Tag>> number(String text, int at) {
        return Numbers.NUMBER.longest(text, at).map(number -> number.with(Tag.NUMBER));
    }
}
