package cn.fuban.deadline;

import java.util.regex.Pattern;

/** What asks for the arithmetic of the date that was answered just before: 怎么算的、为什么是周三、算给我看. */
public final class HowCounted {
    private static final String HOW = "(怎么|咋个?|啷个|如何|怎样)";
    private static final String DAY =
            "(这|那)?个?(一?天|日子|日期|日|(周|星期|礼拜)[一二三四五六日天]|\\d{1,2}(月\\d{1,2})?[号日]?|[一二三四五六七八九十]{1,3}[号日])?";
    private static final String END = "[的呢嘛啊哦呀?。!]*$";
    private static final Pattern ASKED = Pattern.compile("^((这|那|它|你|您|日期|日子|结果|几号|天|个|是|给我?|说说|讲讲|请问|看看)*"
            + HOW + "个?(会?是|(计?算|数|推算?|得|来|定)(出来|来|到|下来|出|法)?)的?" + DAY
            + "|为(什么|啥|何)(会|就|不)?(是|算到|落在|到)?" + DAY
            + "|(算|数)给我(看看?|听听?)|(说|讲|列|看)(一?下)?(计算|推算|算)?(过程|步骤|算法)|(计算|推算)?(过程|步骤)|算法)" + END);

    private HowCounted() {}

    /** Whether this is all that a text asks. */
    public static boolean isAskedIn(String text) {
        return ASKED.matcher(text).find();
    }
}
