package cn.fuban.leave;

import cn.fuban.language.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the times of a sentence, and what is said beside each: 周三走、后天回、前天请的假. */
final class TimesReader {
    private static final String WORKS = "上班";
    private final List<String> departs;
    private final List<String> comesBack;
    private final List<String> backBefore;
    private final List<String> elsewhere;
    private final List<String> notBack;
    private final List<String> backAtEnd;
    private final List<String> homes;
    private final List<String> places;
    private final List<String> particles;
    private final List<String> trips;
    private final List<String> worksAgain;

    TimesReader(LeaveWords words) {
        departs = words.line("departs");
        comesBack = words.line("comesBack");
        backBefore = words.line("backBefore");
        elsewhere = words.line("elsewhere");
        backAtEnd = words.line("backAtEnd");
        notBack = words.line("notBack");
        homes = words.line("homes");
        places = words.line("placeSign");
        particles = words.line("particles");
        trips = words.line("trips");
        worksAgain = words.line("worksAgain");
    }

    Times in(Sentence sentence) {
        List<Times.Said> all = new ArrayList<>();
        for (int at = 0; at < sentence.length(); at++) {
            Optional<TimeExpression> time = sentence.outline().value(at, TimeExpression.class);
            if (time.isPresent()) {
                all.add(new Times.Said(at, time.get(), role(sentence, at)));
            }
        }
        return new Times(List.copyOf(all));
    }

    private Times.Role role(Sentence sentence, int at) {
        if (isBack(sentence, at)) {
            return Times.Role.COMES_BACK;
        }
        if (worksAgain(sentence, at)) {
            return Times.Role.WORKS_AGAIN;
        }
        if (sentence.isAt(at + 1, departs)) {
            return Times.Role.LEAVES;
        }
        return sentence.isAt(at + 1, elsewhere) ? Times.Role.ELSEWHERE : Times.Role.PLAIN;
    }

    /** 周一上班: at the end of its clause, since 周一上班请假 is something else. */
    private boolean worksAgain(Sentence sentence, int at) {
        Stretch rest = untilNextTime(sentence, at + 1);
        boolean alone =
                rest.end() == at + 1 + WORKS.length() && sentence.signs().startsWith(WORKS, at + 1);
        return alone || sentence.isAt(at + 1, worksAgain);
    }

    /** The way back is spoken of right behind the time, at the end of its clause, or right before it. */
    private boolean isBack(Sentence sentence, int at) {
        Stretch rest = untilNextTime(sentence, at + 1);
        boolean before = backBefore.stream().anyMatch(word -> sentence.signs().startsWith(word, at - word.length()));
        return before
                || isBackAt(sentence, at + 1)
                || backAtEnd.stream().anyMatch(word -> endsWith(sentence, rest, word));
    }

    private boolean endsWith(Sentence sentence, Stretch rest, String word) {
        int start = rest.end() - word.length();
        return start >= rest.start()
                && sentence.signs().startsWith(word, start)
                && !sentence.signs().startsWith("不", start - 1) // 赶不回来
                && isBackAt(sentence, start);
    }

    /** Going home to one's parents is no way back. */
    private boolean isBackAt(Sentence sentence, int at) {
        Optional<Integer> end = sentence.after(at, comesBack);
        boolean toPlace = end.map(to -> sentence.after(to, trips).orElse(to))
                .filter(to -> to < sentence.length() && sentence.isAt(to, places))
                .map(to -> !homes.contains(sentence.text(new Stretch(to, to + 1))))
                .orElse(false);
        return end.isPresent() && !toPlace && !sentence.isAt(at, notBack);
    }

    private Stretch untilNextTime(Sentence sentence, int start) {
        Stretch clause = start < sentence.length() ? sentence.clauseAt(start) : new Stretch(start, start);
        int end = start;
        while (end < clause.end()
                && sentence.outline().value(end, TimeExpression.class).isEmpty()) {
            end++;
        }
        return new Stretch(
                start,
                sentence.trimmed(new Stretch(start, end), List.of(), particles).end());
    }
}
