package cn.fuban.meeting;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that the buttons of cards say. */
final class CardSentences {
    private static final Pattern BUTTON = Pattern.compile("(确认|确认改期|确认取消|确认登记)\\s*(\\S*?\\D)\\s*(\\d{1,4})");

    private CardSentences() {}

    /** Whether this is the button of some card, open or not. */
    static boolean isButton(String said) {
        Matcher matcher =
                BUTTON.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC).strip());
        return matcher.matches();
    }
}
