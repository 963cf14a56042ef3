package cn.fuban.language;

import java.util.List;
import java.util.Optional;

/** Puts signs in the place of the times, meetings, names and numbers of a text. */
record Shape(NameReader names) {
    /** In 一下 and 一起 nothing is counted. */
    private static final Phrase<Integer> COUNTED = Numbers.NUMBER.notBefore("下 趟 直 起 样 定 些 切 般 共 边 旦");

    /** The outline of a text in which these times and meetings were found. */
    Outline of(NormalText source, List<Match<TimeExpression>> times, List<Match<MeetingMention>> meetings) {
        String text = source.text();
        Outline.Writer outline = new Outline.Writer(source);
        int at = 0;
        while (at < text.length()) {
            int here = at;
            Optional<Match<MeetingMention>> meeting = at(meetings, here);
            Optional<Match<TimeExpression>> time = at(times, here);
            Optional<Match<Tag>> tag = meeting.map(match -> match.with(Tag.of(match.value())))
                    .or(() -> time.map(match -> match.with(Tag.of(match.value()))))
                    .or(() -> name(text, here));
            char sign = tag.map(match -> match.value().sign()).orElse(text.charAt(here));
            outline.write(
                    sign,
                    here,
                    meeting.<Object>map(Match::value)
                            .orElse(time.map(Match::value).orElse(null)));
            at = tag.map(Match::end).orElse(here + 1);
        }
        return outline.done();
    }

    private static <T> Optional<Match<T>> at(List<Match<T>> found, int at) {
        return found.stream().filter(match -> match.start() == at).findFirst();
    }

    private Optional<Match<Tag>> name(String text, int at) {
        return names.at(text, at).or(() -> COUNTED.longest(text, at).map(number -> number.with(Tag.NUMBER)));
    }
}
