package cn.fuban.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of the language that look like a name or a title in passing: 下周|区长, 社|区长|期. */
final class FalseFriends {
    private static final Set<String> ENDING_IN_A_SURNAME = Set.of(
            "上周", "下周", "本周", "这周", "每周", "一周", "两周", "任何", "如何", "为何", "其余", "地方", "对方", "双方", "各方", "也许", "允许", "相关",
            "有关", "机关", "时任", "现任", "前任", "历任", "担任", "最高");
    private static final List<String> AFTER_A_TITLE =
            List.of("碰头", "办公会", "会议", "热线", "信箱", "质量奖", "助理", "科员", "医师", "护师");
    private static final Map<Character, String> AFTER_LAST_LETTER =
            Map.of('长', "期远久途江者效足治度", '局', "部面限势域外内里", '记', "员者录");
    private static final String BEFORE_DISTRICT_HEAD = "社园地城山景小片辖校库灾牧";
    private static final String BEFORE_OTHER_BODIES_TITLE = "委会总市省州县";

    private FalseFriends() {}

    /** Whether the first letter of these words belongs to the word before it, so that it is no surname. */
    static boolean isNoSurname(String text, int start) {
        boolean afterOnce = start > 1 && text.startsWith("一下", start - 2); // 请示一下周区长
        return start > 0 && !afterOnce && ENDING_IN_A_SURNAME.contains(text.substring(start - 1, start + 1));
    }

    /** Whether these words are part of longer ones that mean something else than a title. */
    static boolean isNoTitle(String text, int start, int end) {
        String follower = text.substring(end, Math.min(end + 1, text.length()));
        String misleading = AFTER_LAST_LETTER.getOrDefault(text.charAt(end - 1), "");
        boolean goesOn = !follower.isEmpty() && misleading.contains(follower);
        boolean otherDistrict = text.startsWith("区", start) && isPrecededBy(BEFORE_DISTRICT_HEAD, text, start);
        return goesOn || otherDistrict || AFTER_A_TITLE.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** Whether a title without a name is that of somebody outside the directory: 区委|书记, 市|局长. */
    static boolean isOfAnotherBody(String text, int start) {
        return isPrecededBy(BEFORE_OTHER_BODIES_TITLE, text, start);
    }

    private static boolean isPrecededBy(String letters, String text, int start) {
        return start > 0 && letters.indexOf(text.charAt(start - 1)) >= 0;
    }
}
