package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without a number that may be an answer to what the speaker's unit is asked: no opinion gets lost. */
final class Unnumbered {
    static final String MEANT = "meant";
    static final String WORDS = "words";
    static final String NUMBER = "number";

    private static final int LONGEST_BUTTON = 150;

    /** Intents whose words could as well be an opinion, said to nobody in particular. */
    private static final Set<String> LOOSE = Set.of("complaint", "consultation", "leave.approve", "leave.reject");

    private static final Pattern ASKING = Pattern.compile("征求|会签|提出?意见|发给|我有|我想|我要|撤回|汇总表|导出");
    private static final Pattern OPINION = Pattern.compile(
            "建议|意见|(?:不)?同意.{0,8}(?:稿|方案|文件|办法|规定|请示)|第.{1,4}[条款章].{0,12}(?:改|删|增|调整|明确)|(?:改[成为]|修改|删除|删去|增加|补充|缓议)");
    private static final Pattern REPLIED = Pattern.compile("已经?(?:书面)?(?:回复|反馈|答复|回了|报送|交)|(?:回复|反馈|答复|回)(?:过)?了");
    private static final Pattern TO_THE_OFFICE = Pattern.compile("^(?:给府办|我?要?(?:投诉|举报|提建议|提意见)|建议[:。]|意见箱)");
    private static final Pattern YES = Pattern.compile("(?:是的?|对的?|嗯|没错|就是|确认|好的?|要得)[了吧啊的嘛哈,。!\\s]*");

    private final Desk desk;
    private final Finder finder;
    private final Answering answering;

    Unnumbered(Desk desk, Finder finder, Answering answering) {
        this.desk = desk;
        this.finder = finder;
        this.answering = answering;
    }

    /** Asks whether it is meant so, where exactly one answer of the speaker's unit is outstanding; says how one stands. */
    Optional<Outcome> heard(Turn turn) {
        String text = turn.utterance().text();
        boolean loose =
                LOOSE.contains(turn.intent().name()) && turn.intent().slots().isEmpty();
        boolean opinion = OPINION.matcher(text).find() || REPLIED.matcher(text).find();
        if (!loose
                || !opinion
                || finder.isQuestion(text)
                || Command.read(text).number().isPresent()) return Optional.empty();
        if (ASKING.matcher(text).find() || TO_THE_OFFICE.matcher(text).find()) return Optional.empty();
        List<Consultation> open = open(turn);
        if (open.size() == 1) return Optional.of(one(open.get(0), turn));
        return open.isEmpty() ? Optional.empty() : Optional.of(finder.list(open, turn));
    }

    /** Yes: it was meant so. */
    Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (!YES.matcher(turn.utterance().text()).matches()) return Optional.empty();
        return turn.records()
                .find(Consultation.TYPE, dialogue.slots().getOrDefault(NUMBER, ""))
                .map(about -> answering
                        .answer(about, Command.answer(about, dialogue.slots().getOrDefault(WORDS, "")), turn)
                        .ending());
    }

    private Outcome one(Consultation about, Turn turn) {
        String text = turn.message().text().strip();
        Map<String, Object> values = desk.words().of(about, turn.today());
        values.put("said", finder.tidied(text));
        if (REPLIED.matcher(turn.utterance().text()).find())
            return Outcome.reply(desk.phrases()
                    .reply("unnumbered.replied", values, desk.words().button("none", values)));
        boolean fits = text.length() <= LONGEST_BUTTON;
        List<Button> buttons = fits
                ? List.of(desk.words().button("meant", values), desk.words().button("office", values))
                : List.of();
        return Outcome.reply(desk.phrases().reply("unnumbered.meant", values, buttons))
                .asking(new Dialogue(
                        ConsultationSkill.NAME, MEANT, Map.of(NUMBER, about.id(), WORDS, text), Desk.now(turn)));
    }

    /** What the speaker's unit has not answered, also when its time is over. */
    private List<Consultation> open(Turn turn) {
        return finder.visible(turn).stream()
                .filter(Consultation::isSent)
                .filter(about -> desk.rights()
                        .answersFor(desk.actor(turn), about)
                        .flatMap(about::of)
                        .filter(opinion -> opinion.answer().isEmpty())
                        .isPresent())
                .toList();
    }
}
