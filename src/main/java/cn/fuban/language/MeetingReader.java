package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import cn.fuban.config.ConfigFolder;
import cn.fuban.config.ConfigNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the meetings and places of {@code language/meetings.yaml} in a text. */
final class MeetingReader {
    private final Phrase<Named> meeting;
    private final Names others;
    private final Names places;

    private MeetingReader(Phrase<Named> meeting, Names others, Names places) {
        this.meeting = meeting;
        this.others = others;
        this.places = places;
    }

    static MeetingReader read(ConfigFolder folder, TimeWords words) {
        ConfigNode file = folder.file("language/meetings.yaml");
        Map<String, Kind> said = Said.table(file, "kinds", entry -> new Kind(entry.text("id"), entry.text("name")));
        Phrase<Named> kind = Phrase.words(said).notBefore("题").as(is -> new Named(is, null));
        Phrase<?> other = word(file.text("otherBodies"));
        Names others = new Names(word(file.text("otherMeetings")), Said.words(file, "namesBeginAfter"), true);
        Names places = new Names(word(file.text("places")), Said.words(file, "placesBeginAfter"), false);
        return new MeetingReader(
                any(kind, numbered(kind, words), other.before(kind).as(foreign -> Named.OTHER)), others, places);
    }

    /** 第45次常务会、45次常务会、常务会第45次、常务会45. */
    private static Phrase<Named> numbered(Phrase<Named> kind, TimeWords words) {
        Phrase<Integer> before = word("第").maybe().before(Numbers.NUMBER).then(word("次 次的"));
        Phrase<Integer> behind = any(
                word("第").before(Numbers.NUMBER).then(word("次 期").maybe()),
                Numbers.NUMBER.then(word("次")),
                Numbers.NUMBER.notBefore(words.line("counted")).notBefore("号 日 点 时 : . / -"));
        return any(
                both(before, kind, (number, named) -> new Named(named.kind, number)),
                both(kind, behind, (named, number) -> new Named(named.kind, number)));
    }

    /** The meetings spoken of, in the order of the text. */
    List<Match<MeetingMention>> meetings(NormalText text) {
        List<Match<MeetingMention>> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            Optional<Match<Named>> match =
                    Numbers.isInside(text.text(), at) ? Optional.empty() : meeting.longest(text.text(), at);
            if (match.isPresent()) {
                found.add(match.get().with(mention(text, match.get())));
                at = match.get().end() - 1;
            }
        }
        others.in(text.text()).stream()
                .filter(name ->
                        found.stream().noneMatch(known -> known.start() < name.end() && name.start() < known.end()))
                .map(name ->
                        name.with(new MeetingMention(text.words(name.start(), name.end()), null, name.value(), null)))
                .toList()
                .forEach(found::add);
        found.sort(Comparator.comparing(Match::start));
        return List.copyOf(found);
    }

    /** A meeting of no kind without the time before its name, as in 周五全区大会. */
    static Match<MeetingMention> behind(
            List<Match<TimeExpression>> times, Match<MeetingMention> meeting, NormalText text) {
        int start = times.stream()
                .filter(time -> time.start() >= meeting.start() && time.end() < meeting.end())
                .mapToInt(Match::end)
                .max()
                .orElse(meeting.start());
        if (meeting.value().kind() != null || start == meeting.start()) {
            return meeting;
        }
        String name = text.text().substring(start, meeting.end());
        MeetingMention mention = new MeetingMention(text.words(start, meeting.end()), null, name, null);
        return new Match<>(mention, start, meeting.end());
    }

    /** The places spoken of, in the order of the text. */
    List<Match<String>> places(NormalText text) {
        return places.in(text.text());
    }

    private static MeetingMention mention(NormalText text, Match<Named> match) {
        Words words = text.words(match.start(), match.end());
        Kind kind = match.value().kind;
        return kind == null
                ? new MeetingMention(words, null, text.text().substring(match.start(), match.end()), null)
                : new MeetingMention(words, kind.id, kind.name, match.value().number);
    }

    private record Kind(String id, String name) {}

    /** A meeting as it was said; a meeting of somebody else has no kind. */
    private record Named(@Nullable Kind kind, @Nullable Integer number) {
        static final Named OTHER = new Named(null, null);
    }
}
