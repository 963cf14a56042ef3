package cn.fuban.deadline;

import cn.fuban.language.Anchor;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.TimeExpression.Unit;
import cn.fuban.language.Utterance;
import java.util.List;
import java.util.regex.Pattern;

/** The form of a request to count, whatever it is for: 要在2月7号前2个工作日办完，最晚哪天. */
final class CountForm {
    static final Pattern WHICH_DAY =
            Pattern.compile("哪一?天|几号|几月几|什么时候|何时|啥时候|啥日子|周几|星期几|礼拜几|好久|截止|到期|期限|最晚|最迟|多少号|哪个日子|日期|最后一天|末尾|大限|算一?下|是哪");
    /** What asks whether a day is worked. */
    private static final Pattern KIND_OF_DAY =
            Pattern.compile("(上班|放假|补班|休息)[吗么不没]$|上不上班|放不放假|休不休息|要不要上班|(是不是|算不算|是否是?)(个?工作日|上班日)|是个?工作日[吗不]");
    /** What may stand around a count that is all there is. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("[的是为到,.。?!呢啊请问在把于从第算数一下帮我麻烦]*");

    private final Utterance said;

    CountForm(Utterance said) {
        this.said = said;
    }

    boolean isPlain() {
        if (namesDay() && KIND_OF_DAY.matcher(said.text()).find()) return true;
        boolean counted = said.times().stream().anyMatch(this::isCount) || (isCountedInWords() && namesDay());
        return counted && (WHICH_DAY.matcher(said.text()).find() || isAlone());
    }

    /** Whether working days are counted from a day that is said. */
    boolean isOfWorkdays() {
        return said.times().stream()
                .anyMatch(time -> time instanceof TimeExpression.Count count
                        && count.anchor() instanceof Anchor.On
                        && count.unit() == Unit.WORKING_DAY);
    }

    private boolean isCount(TimeExpression time) {
        return time instanceof TimeExpression.Count count
                && (count.anchor() instanceof Anchor.On || (count.anchor() instanceof Anchor.Unsaid && namesDay()));
    }

    /** A number of working days beside a day, or a day that is itself called a working day: 国庆后第3个工作日. */
    private boolean isCountedInWords() {
        return said.text().contains("工作日")
                || said.times().stream()
                        .anyMatch(time ->
                                time instanceof TimeExpression.Length length && length.unit() == Unit.WORKING_DAY);
    }

    private boolean namesDay() {
        return said.times().stream().anyMatch(time -> time instanceof TimeExpression.Day);
    }

    private boolean isAlone() {
        List<String> words =
                said.times().stream().map(time -> time.words().text()).toList();
        String rest = said.raw();
        for (String word : words) rest = rest.replace(word, "");
        return NOTHING_ELSE.matcher(rest).matches();
    }
}
