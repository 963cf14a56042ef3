package cn.fuban.rules;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The answer in one line, only where the governing sentence itself decides it.
 *
 * @param words of the sentence, verbatim; of the configuration where several articles answer
 */
record Point(Kind kind, String words) {
    Point {
        words = Plain.tidy(words);
    }

    /** What the line says. */
    enum Kind {
        /** 要 */
        DUTY,
        /** 未经同意不可以 */
        CONSENT,
        /** 原则上不可以 */
        AS_A_RULE_NOT,
        /** 不可以 */
        FORBIDDEN,
        /** 可以 */
        ALLOWED,
        /** How long, how often, how many. */
        AMOUNT,
        /** 不是，是 */
        OTHERWISE,
        /** What several articles say together, in the words of the configuration. */
        TOGETHER;

        /** The name of its message. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int LONGEST_CLAUSE = 26;
    /** How far what a sentence allows or forbids reaches behind the word for it. */
    private static final int REACH = 10;

    private static final String COMMON = "的一不在有和与或及以为是区政府常务会议部门单位领导长人员要可能行上中由向其他开召";
    private static final Pattern SUPPOSED = Pattern.compile("是不是|对不对|对[吗么吧]|[吧嘛]$|没错");
    private static final Pattern TAKEN = Pattern.compile("([0-9]+|[一二两三四五六七八九十]+)个?(工作日|天|日|周|月|次|名|件|种|年)");
    private static final List<String> DAYS = List.of("工作日", "天", "日");
    private static final Pattern CLAUSES = Pattern.compile("[，；。：]");
    private static final Pattern SENTENCES = Pattern.compile("[；。]");
    private static final Pattern CHOICE = Pattern.compile("还是|算|以哪|为准|怎么");
    private static final Pattern NEGATED = Pattern.compile("不用|不需|没有?(?:批|报|经)|未|不(?:参加|报|交|回|去|写|批|签|上会|请)");
    private static final Pattern PERMISSION =
            Pattern.compile("可不可以|可以不$|可以[吗么嘛]|能不能|能否|可否|行不|得行|要得|准不准|允不允许|能.{1,14}[吗么嘛不]$|可以.{1,14}[吗么嘛不]$");
    private static final Pattern DEPUTIES = Pattern.compile("副局长|副镇长|副乡长|副书记|副主任|科长|股长|科员");
    private static final Pattern DUTY =
            Pattern.compile("要不要|用不用|需不需要|是不是(?:必须|都?要|一定)|必须.*[吗么不]$|^(?!.*(?:得行|能)).*要.+[吗么不嘛]$");
    private static final Pattern FORBIDDEN = Pattern.compile("不得|严禁|不予|一律不|不准|禁止");
    private static final Pattern UNLESS = Pattern.compile("(未经[^,，。；]{1,10}(?:批准|同意)|未报名|未经批准)[,，]?[^。；]{0,16}不");
    private static final Pattern AS_A_RULE = Pattern.compile("(原则上|一般)[^,，。；]{0,4}不");
    private static final Pattern ALLOWED = Pattern.compile("可以|可(?=[\\p{IsHan}])(?!行|控|持续|能)");
    private static final Pattern OBLIGED = Pattern.compile("应当|应(?!急|对|诉|答|用)|必须|须|(?<![确所据急按])需(?!求|要)|坚持");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:会议召开前|会前|会后|提前|不少于|不超过|超过|至少|每)?(?:[0-9]+|半)\\s?(?:个工作日|天|日|周|年|个月|次|名|件|种|%)(?:内|以内)?|半数以上|半天|每(?:半?年|周星期.|季)");

    /** The point of a passage for a question in plain form; empty when the passage has to speak for itself. */
    static Optional<Point> of(String question, Passage governing) {
        Set<Asked> asked = Asked.in(question);
        String clause = clause(question, governing.text());
        Optional<Point> otherwise = clause.isEmpty() ? Optional.empty() : otherwise(question, clause);
        if (otherwise.isPresent()) {
            return otherwise;
        }
        if (asked.contains(Asked.WHETHER)) {
            return clause.isEmpty() ? Optional.empty() : verdict(question, clause);
        }
        boolean amount = (asked.contains(Asked.TIME) || asked.contains(Asked.NUMBER))
                && !CHOICE.matcher(question).find();
        return amount && !asked.contains(Asked.WHO) && !asked.contains(Asked.HOW)
                ? amount(clause.isEmpty() ? governing.text() : clause)
                : Optional.empty();
    }

    /** Whether a passage allows or forbids, in so many words, what a question in plain form asks leave for. */
    static boolean decides(String question, Passage governing) {
        String clause = clause(question, governing.text());
        return PERMISSION.matcher(question).find()
                && !NEGATED.matcher(question).find()
                && !speaksOfOthers(question, clause)
                && Stream.of(UNLESS, AS_A_RULE, FORBIDDEN, ALLOWED)
                        .flatMap(word -> word.matcher(clause).results())
                        .anyMatch(word -> common(pairs(question), told(clause, word.end())) > 0);
    }

    /** A number that somebody takes for right and that is another one in the rules. */
    private static Optional<Point> otherwise(String question, String clause) {
        Matcher taken = TAKEN.matcher(question);
        if (!SUPPOSED.matcher(question).find() || !taken.find()) {
            return Optional.empty();
        }
        return amount(clause)
                .filter(point -> {
                    Matcher ruled = TAKEN.matcher(Plain.of(point.words()));
                    return ruled.find()
                            && !Numerals.value(ruled.group(1)).equals(Numerals.value(taken.group(1)))
                            && sameUnit(ruled.group(2), taken.group(2));
                })
                .map(point -> new Point(Kind.OTHERWISE, point.words()));
    }

    private static boolean sameUnit(String one, String other) {
        return one.equals(other) || (DAYS.contains(one) && DAYS.contains(other));
    }

    private static Optional<Point> verdict(String question, String clause) {
        if (NEGATED.matcher(question).find() || speaksOfOthers(question, clause)) {
            return Optional.empty();
        }
        if (PERMISSION.matcher(question).find()) {
            return permission(question, clause);
        }
        boolean duty = DUTY.matcher(question).find() && OBLIGED.matcher(clause).find() && !clause.contains("不");
        return duty ? Optional.of(new Point(Kind.DUTY, "")) : Optional.empty();
    }

    /** Whether the question names a deputy whom the clause does not name: what it demands of others decides nothing. */
    private static boolean speaksOfOthers(String question, String clause) {
        return DEPUTIES.matcher(question).results().anyMatch(deputy -> !clause.contains(deputy.group()));
    }

    private static Optional<Point> permission(String question, String clause) {
        Matcher unless = UNLESS.matcher(clause);
        if (unless.find() && concerns(question, clause, unless.end())) {
            return Optional.of(new Point(Kind.CONSENT, unless.group(1)));
        }
        Matcher asARule = AS_A_RULE.matcher(clause);
        if (asARule.find() && concerns(question, clause, asARule.end())) {
            return Optional.of(new Point(Kind.AS_A_RULE_NOT, asARule.group(1)));
        }
        Matcher forbidden = FORBIDDEN.matcher(clause);
        if (forbidden.find() && concerns(question, clause, forbidden.end())) {
            return Optional.of(new Point(Kind.FORBIDDEN, ""));
        }
        Matcher allowed = ALLOWED.matcher(clause);
        return allowed.find() && concerns(question, clause, allowed.end())
                ? Optional.of(new Point(Kind.ALLOWED, ""))
                : Optional.empty();
    }

    /** Whether what is allowed or forbidden from this position on shares a telling character with the question. */
    private static boolean concerns(String question, String clause, int from) {
        return told(clause, from)
                .chars()
                .mapToObj(character -> String.valueOf((char) character))
                .anyMatch(character -> Grams.isHan(character.charAt(0))
                        && !COMMON.contains(character)
                        && question.contains(character));
    }

    private static String told(String clause, int from) {
        return clause.substring(from, Math.min(clause.length(), from + REACH));
    }

    private static Optional<Point> amount(String text) {
        List<String> amounts = AMOUNT.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        if (amounts.size() != 1) {
            return Optional.empty();
        }
        return CLAUSES.splitAsStream(text)
                .filter(clause -> clause.contains(amounts.get(0)))
                .map(clause -> clause.length() <= LONGEST_CLAUSE ? clause : amounts.get(0))
                .map(words -> new Point(Kind.AMOUNT, words))
                .findFirst();
    }

    /** The clause with most of the question's words; empty when none shares two pairs of characters with it. */
    private static String clause(String question, String text) {
        List<String> wanted = pairs(question);
        return SENTENCES
                .splitAsStream(text)
                .max(comparingLong(clause -> common(wanted, clause)))
                .filter(clause -> common(wanted, clause) >= 2)
                .orElse("");
    }

    private static long common(List<String> wanted, String clause) {
        return pairs(Plain.of(clause)).stream().filter(wanted::contains).count();
    }

    private static List<String> pairs(String text) {
        return Grams.of(text).stream()
                .filter(gram -> gram.length() == 2)
                .distinct()
                .toList();
    }
}
