package cn.fuban.approval;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody adds to yes or no. */
final class Opinion {
    private static final Pattern YES_FIRST = Pattern.compile(
            "^[\\s]*((都|全部|两个都)?(好的?|嗯|行[吧嘛]?|[oO][kK]|可以的?|可|同意[了吧]?|批准[了]?|批[了]?|准[了]?|准假|要得嘛?|得行|没得?意见|无意见|没问题|已阅|我?批了|我?同意))[\\s,，。.!！、;；]*");
    private static final Pattern NO_FIRST = Pattern.compile(
            "^[\\s]*(不同意|不批准?|不准假?|不行|不可以|不得行|要不得|驳回|退回去?|拒绝|先不批|暂时?不(同意|批)|这个不行|那个不批)[\\s,，。.!！、;；:：]*");
    private static final Pattern NO = Pattern.compile("^.{0,3}(不同意|不批|不准|不予|拒绝|否决)");
    private static final Pattern RETURN = Pattern.compile("退回|重报|重新报|补充|改[成为一].*再报|压缩");

    private Opinion() {}

    /** What is left of an agreement; empty when it says nothing more. */
    static String ofYes(String said, String tag) {
        String rest = without(said, tag);
        String before;
        do {
            before = rest;
            Matcher yes = YES_FIRST.matcher(rest);
            rest = yes.find() ? rest.substring(yes.end()) : rest;
        } while (!rest.equals(before));
        return rest.strip();
    }

    /** The reason of a refusal; empty when none is given. */
    static String ofNo(String said, String tag) {
        String rest = without(said, tag);
        Matcher no = NO_FIRST.matcher(rest);
        return (no.find() ? rest.substring(no.end()) : rest).strip();
    }

    /** Whether a text that decides says no. */
    static boolean isNo(String said) {
        return NO.matcher(said).find();
    }

    /** Whether a refusal sends it back to be put right. */
    static boolean isReturn(String said) {
        return RETURN.matcher(said).find();
    }

    private static String without(String said, String tag) {
        return tag.isEmpty() ? said.strip() : said.replace(tag, "").strip();
    }
}
