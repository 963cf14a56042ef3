package cn.fuban.meeting;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Turn;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether somebody agrees to what a card restates. */
final class Assent {
    private static final Pattern YES =
            Pattern.compile("(确认|确定|可以|好|好的|好滴|行|没问题|没有问题|对|对的|是|是的|嗯|ok|要得|就这样|就这么定|就这么办|同意)" + "[了吧啊的嘛哈,。.! ]*");
    private static final Pattern BUTTON = Pattern.compile("(确认|确认改期|确认取消|确认登记)\\s*(\\S*?\\D)\\s*(\\d{1,4})");

    private Assent() {}

    /** The very button of the open card; or its label or plain agreement on the day on which the card was shown. */
    static boolean isGiven(Turn turn, Dialogue card, Button button) {
        String text = Normalizer.normalize(turn.message().text(), Normalizer.Form.NFKC)
                .strip();
        boolean fresh = card.since().atZone(turn.now().getZone()).toLocalDate().equals(turn.today());
        boolean yes = text.equals(button.label())
                || YES.matcher(text.toLowerCase(Locale.ROOT)).matches();
        return text.equals(button.sentence()) || (fresh && yes);
    }

    /** Whether this is the button of some card, open or not. */
    static boolean isButton(String said) {
        Matcher matcher =
                BUTTON.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC).strip());
        return matcher.matches();
    }
}
