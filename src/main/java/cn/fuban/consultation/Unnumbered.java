package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Pattern CONFIRMED = Pattern.compile("(?:我)?确认(?:这个|该|本局|我局|单位)?的?意见[了吧,。!]*");
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
        if (finder.isQuestion(text) || Command.read(text).number().isPresent()) return Optional.empty();
        if (CONFIRMED.matcher(text).matches()) return confirmed(turn);
        boolean loose =
                LOOSE.contains(turn.intent().name()) && turn.intent().slots().isEmpty();
        boolean replied = REPLIED.matcher(text).find();
        if (!loose || !(replied || OPINION.matcher(text).find())) return Optional.empty();
        if (ASKING.matcher(text).find() || TO_THE_OFFICE.matcher(text).find()) return Optional.empty();
        List<Consultation> open = asked(turn, opinion -> opinion.answer().isEmpty());
        if (open.size() == 1) return Optional.of(one(open.get(0), turn));
        if (!open.isEmpty()) return Optional.of(finder.list(open, turn));
        return replied ? last(turn) : Optional.empty();
    }

    /** 确认意见, where exactly one waits for this person's word. */
    private Optional<Outcome> confirmed(Turn turn) {
        List<Consultation> waiting =
                asked(
                                turn,
                                opinion -> opinion.answer()
                                        .filter(answer -> answer.confirmedBy().isEmpty())
                                        .isPresent())
                        .stream()
                        .filter(about -> about.question().forMeeting())
                        .toList();
        if (waiting.size() == 1) return Optional.of(answering.confirm(waiting.get(0), turn));
        return waiting.isEmpty() ? Optional.empty() : Optional.of(finder.list(waiting, turn));
    }

    /** How the last one stands that the speaker's unit has answered. */
    private Optional<Outcome> last(Turn turn) {
        return asked(turn, opinion -> opinion.answer().isPresent()).stream()
                .reduce((earlier, later) -> later)
                .map(about -> {
                    String unit =
                            desk.rights().answersFor(desk.actor(turn), about).orElseThrow();
                    return desk.reply("unnumbered.there", desk.words().ofUnit(about, unit, turn.today()));
                });
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
        boolean nothing = Answering.isNothing(turn.utterance().text());
        values.put("other", !nothing);
        List<Button> buttons = new ArrayList<>();
        if (fits) buttons.add(desk.words().button("meant", values));
        if (fits && !nothing) buttons.add(desk.words().button("office", values));
        return Outcome.reply(desk.phrases().reply("unnumbered.meant", values, buttons))
                .asking(new Dialogue(
                        ConsultationSkill.NAME, MEANT, Map.of(NUMBER, about.id(), WORDS, text), Desk.now(turn)));
    }

    /** What was asked of the speaker's unit, where its opinion is such. */
    private List<Consultation> asked(Turn turn, Predicate<Opinion> such) {
        return finder.visible(turn).stream()
                .filter(Consultation::isSent)
                .filter(about -> desk.rights()
                        .answersFor(desk.actor(turn), about)
                        .flatMap(about::of)
                        .filter(such)
                        .isPresent())
                .toList();
    }
}
