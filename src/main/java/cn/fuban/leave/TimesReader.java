package cn.fuban.leave;

import cn.fuban.language.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the times of a sentence, and what is said beside each: 周三走、后天回、前天请的假. */
final class TimesReader {
    private final List<String> departs;
    private final List<String> comesBack;
    private final List<String> backBefore;
    private final List<String> elsewhere;

    TimesReader(LeaveWords words) {
        departs = words.line("departs");
        comesBack = words.line("comesBack");
        backBefore = words.line("backBefore");
        elsewhere = words.line("elsewhere");
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
        int next = at + 1;
        boolean back = sentence.isAt(next, comesBack)
                || backBefore.stream().anyMatch(word -> sentence.signs().startsWith(word, at - word.length()));
        if (back) {
            return Times.Role.COMES_BACK;
        }
        if (sentence.isAt(next, departs)) {
            return Times.Role.LEAVES;
        }
        return sentence.isAt(next, elsewhere) ? Times.Role.ELSEWHERE : Times.Role.PLAIN;
    }
}
