package cn.fuban.language;

import static cn.fuban.language.Phrase.any;
import static cn.fuban.language.Phrase.both;
import static cn.fuban.language.Phrase.word;

import java.time.LocalTime;
import java.util.Optional;

/** Parts of a day and clock times: 下午、上午9点半、15:30, 九点一刻. */
final class ClockGrammar {
    /** 一点 by itself is "a little", not one o'clock. */
    private static final LocalTime A_LITTLE = LocalTime.of(1, 0);

    /** A time of day that can stand alone. */
    final Phrase<ClockTime> time;

    /** A time of day behind a day, where 早 and 晚 suffice. */
    final Phrase<ClockTime> timeOfDay;

    private final TimeWords words;

    ClockGrammar(TimeWords words) {
        this.words = words;
        Phrase<DayPart> part = words.parts("parts");
        Phrase<DayPart> shortPart = words.parts("shortParts").notBefore("点 些 一 于 了");
        Phrase<LocalTime> clock = any(spoken(), written());
        time = any(
                part.as(ClockTime::of),
                both(any(part, shortPart).then(word("的 ,").maybe()), clock, ClockTime::of),
                spoken().notAfter("有 早 晚 快 慢 差 多 少 大 小 好 高 近 远 再 这 那")
                        .notBefore("儿 点 也 都 没 不 了")
                        .where(time -> !time.equals(A_LITTLE))
                        .as(ClockTime::ofBare),
                word("1点 1点钟 一点钟 一点整").as(one -> ClockTime.ofBare(A_LITTLE)),
                written().as(ClockTime::of));
        timeOfDay = any(time, shortPart.as(ClockTime::of));
    }

    private Phrase<LocalTime> spoken() {
        Phrase<Integer> hour = Numbers.between(0, 23).then(word("点 点钟 时 点整 时整")).notAfter("第");
        Phrase<Integer> minute = any(
                word("半").as(half -> 30),
                word("一刻").as(quarter -> 15),
                word("三刻").as(quarters -> 45),
                word("零 过").maybe().before(Numbers.between(0, 59)).then(word("分")),
                word("零").before(Numbers.between(1, 9)),
                Numbers.between(10, 59).notBefore(words.line("counted")).notBefore(": 点"));
        return both(hour, minute.maybe(), (h, m) -> LocalTime.of(h, m.orElse(0)))
                .notBefore(words.line("notAfterClock"));
    }

    private static Phrase<LocalTime> written() {
        Phrase<Integer> minutes = Numbers.between(0, 59);
        Phrase<Optional<Integer>> seconds = word(":").before(minutes).maybe();
        return both(Numbers.between(0, 23).then(word(":")), minutes.then(seconds), LocalTime::of);
    }
}
