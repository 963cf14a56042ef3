package cn.fuban.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether somebody agrees to what a card restates, or drops it. */
public final class Assent {
    private static final Pattern YES =
            Pattern.compile("(确认|确定|可以|好|好的|好滴|行|没问题|没有问题|对|对的|是|是的|嗯|ok|要得|就这样|就这么定|就这么办|同意)" + "[了吧啊的嘛哈,。.! ]*");

    private static final Pattern NEVER_MIND = Pattern.compile("(取消|算了|不用了|不弄了|退出|不办了|不请了|不报了|不要了)[吧啊,。.! ]*");

    private Assent() {}

    /** Whether a text drops what is open and says nothing more. */
    public static boolean isNeverMind(String text) {
        return NEVER_MIND.matcher(even(text)).matches();
    }

    /** Whether a text says yes and nothing more. */
    public static boolean isBare(String text) {
        return YES.matcher(even(text).toLowerCase(Locale.ROOT)).matches();
    }

    private static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /**
     * The very button of the open card; or, on the day on which the card was shown, its label, its sentence without the tag
     * (确认登记), or plain agreement.
     */
    public static boolean isGiven(Turn turn, Dialogue card, Button button) {
        String text = even(turn.message().text());
        boolean fresh = card.isFresh(turn.now());
        boolean yes =
                text.equals(button.label()) || text.equals(button.sentence().split(" ", 2)[0]) || isBare(text);
        return text.equals(button.sentence()) || (fresh && yes);
    }
}
