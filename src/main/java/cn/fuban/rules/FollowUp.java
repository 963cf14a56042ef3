package cn.fuban.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a question that may lean on the one before. */
final class FollowUp {
    private static final Pattern LEANS = Pattern.compile(
            "^(?:那|如果|要是|假如|假设|万一|若|倘若|另外|还有|然后|最后|接着|换成|改成|非要|必须要|超|逾|过了|临时|紧急)|^(?:它|他|她|这|哪|谁|啥|几|多|怎|咋|要|能|可|有没|是不是)"
                    + "|他们|这个|那个|这种|这样|上面|刚才|前面说|呢$|呢\\?$");
    private static final int SHORT = 16;
    private static final int VERY_SHORT = 9;
    /** What an article gains by having been cited just before. */
    private static final double RECENT = 1.5;

    private final Finder finder;

    FollowUp(Finder finder) {
        this.finder = finder;
    }

    /** Whether a text in plain form is too short or too open to stand by itself. */
    static boolean leans(String text) {
        return text.length() <= VERY_SHORT
                || (text.length() <= SHORT && LEANS.matcher(text).find());
    }

    /** The candidates for the question, by itself or together with what it leans on. */
    Matches find(String question, Context context) {
        Matches alone = finder.find(question);
        String before = Plain.question(context.question());
        if (context.isEmpty() || before.isEmpty() || !leans(question)) {
            return alone;
        }
        Matches joined = finder.find(before + "," + question);
        Set<ArticleId> recent = new HashSet<>(context.articles());
        String meant = Asked.in(question).isEmpty() ? before + "," + question : question;
        return Merged.of(meant, joined, alone, match -> isRecent(match, recent) ? RECENT : 0);
    }

    private static boolean isRecent(Match match, Set<ArticleId> recent) {
        return match.candidate() instanceof Candidate.Of of
                && recent.contains(of.article().id());
    }
}
