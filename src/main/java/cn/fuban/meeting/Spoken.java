package cn.fuban.meeting;

import cn.fuban.language.MeetingMention;
import cn.fuban.language.NumberMention;
import cn.fuban.language.Utterance;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How somebody speaks of a meeting.
 *
 * @param kind the id of its kind
 * @param number which one of its kind
 * @param foreign a meeting was named that is none of ours
 */
record Spoken(Optional<String> kind, Optional<Integer> number, boolean foreign) {
    /** 开一次常务会 says how often, not which. */
    private static final Pattern ONCE = Pattern.compile("^[一1]次");

    /** With no name of a meeting: 45次, 第45次, 编号改成46. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?:编号|序号)\\D{0,4}(\\d{1,4})|第\\s*(\\d{1,4})\\s*次|(?<!\\d)(\\d{2,4})\\s*次");

    static Spoken in(Utterance utterance) {
        Optional<MeetingMention> ours = utterance.meetings().stream()
                .filter(mention -> mention.kind() != null)
                .findFirst();
        Optional<Integer> number = ours.filter(
                        mention -> !ONCE.matcher(mention.words().text()).find())
                .flatMap(mention -> Optional.ofNullable(mention.number()));
        return new Spoken(
                ours.flatMap(mention -> Optional.ofNullable(mention.kind())),
                number.or(() -> bareNumber(utterance)),
                ours.isEmpty() && utterance.meetings().stream().anyMatch(mention -> !isInPlace(mention, utterance)));
    }

    /** A 大会 in 大会议室 is no meeting. */
    private static boolean isInPlace(MeetingMention mention, Utterance utterance) {
        return utterance.places().stream()
                .anyMatch(place -> place.start() <= mention.words().start()
                        && mention.words().end() <= place.end());
    }

    boolean isNamed() {
        return kind.isPresent() || number.isPresent();
    }

    /** Whether this meeting can be meant. */
    boolean fits(Meeting meeting) {
        return fits(meeting.id());
    }

    boolean fits(MeetingId id) {
        return kind.map(id.kind()::equals).orElse(true)
                && number.map(n -> n == id.number()).orElse(true);
    }

    private static Optional<Integer> bareNumber(Utterance utterance) {
        Matcher matcher = BARE_NUMBER.matcher(utterance.text());
        if (matcher.find())
            return Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(Objects::nonNull)
                    .map(Integer::valueOf)
                    .findFirst();
        return utterance.numbers().stream()
                .filter(number -> number.ordinal()
                        && utterance.raw().startsWith("次", number.words().end()))
                .filter(number -> number.value() < 10_000)
                .map(NumberMention::value)
                .findFirst();
    }
}
