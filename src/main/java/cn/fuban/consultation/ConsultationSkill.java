package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.OutgoingFile;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Asking others for an opinion, in words. Always in private. */
final class ConsultationSkill implements Skill {
    static final String NAME = "consultation";

    private static final Pattern YES = Pattern.compile("(?:确认|发出|发吧|确定|可以|好的?|行|没问题|对的?|是的?|嗯|要得|就这样)[了吧啊的嘛哈去,。!\\s]*");
    private static final Pattern NO = Pattern.compile("取消|算了|不用了|不弄了|退出|不办了|不发了");

    private final Desk desk;
    private final Finder finder;
    private final Asking asking;
    private final Answering answering;
    private final Unnumbered unnumbered;

    ConsultationSkill(Desk desk, Finder finder, Asking asking, Answering answering) {
        this.desk = desk;
        this.finder = finder;
        this.asking = asking;
        this.answering = answering;
        this.unnumbered = new Unnumbered(desk, finder, answering);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> intents() {
        return Set.of("consultation");
    }

    @Override
    public boolean isWorthGoingBackTo() {
        return true;
    }

    @Override
    public Outcome answer(Turn turn) {
        Command command = Command.read(turn.utterance().text());
        return answer(command, turn)
                .understood(asking.understood(command, turn))
                .privately();
    }

    @Override
    public Optional<Outcome> expecting(Turn turn) {
        return unnumbered.heard(turn).map(Outcome::privately);
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String text = turn.utterance().text();
        if (Command.read(text).number().isPresent()) return Optional.empty();
        if (dialogue.step().equals(Unnumbered.MEANT))
            return unnumbered.resume(turn, dialogue).map(Outcome::privately);
        if (!dialogue.step().equals(Asking.CONFIRM))
            return NO.matcher(text).matches() ? Optional.empty() : asking.resume(turn, dialogue);
        Optional<Consultation> about =
                turn.records().find(Consultation.TYPE, dialogue.slots().getOrDefault("number", ""));
        if (dialogue.isFresh(turn.now()) && YES.matcher(text).matches())
            return about.map(one -> asking.send(one, turn).privately());
        if (NO.matcher(text).matches())
            return about.map(one -> asking.withdraw(one, turn).privately());
        return asking.resume(turn, dialogue).map(Outcome::privately);
    }

    private Outcome answer(Command command, Turn turn) {
        return switch (command.act()) {
            case ASK -> asking.ask(turn.utterance().text(), turn);
            case LIST -> finder.list(turn);
            default -> finder.one(command, turn, about -> ofOne(command, about, turn));
        };
    }

    private Outcome ofOne(Command command, Consultation about, Turn turn) {
        return switch (actOf(command, about, turn)) {
            case SEND -> asking.send(about, turn);
            case WITHDRAW -> asking.withdraw(about, turn);
            case GRANT -> asking.grant(about, command, turn);
            case DENY -> asking.deny(about, command, turn);
            case ADOPT -> asking.adopt(about, command, turn);
            case CONFIRM -> answering.confirm(about, turn);
            case ASK_LATER ->
                desk.rights().speaksForAsker(desk.actor(turn), about)
                        ? asking.grant(about, command, turn)
                        : answering.askLater(about, command, turn);
            case ANSWER -> answering.answer(about, command, turn);
            case TABLE -> table(about, turn);
            default -> shown(about, turn);
        };
    }

    /** What only the asking unit can decide is part of an answer in the mouth of a unit that is asked. */
    private Command.Act actOf(Command command, Consultation about, Turn turn) {
        boolean decides = desk.rights().speaksForAsker(desk.actor(turn), about);
        boolean asked = desk.rights().answersFor(desk.actor(turn), about).isPresent();
        return switch (command.act()) {
            case GRANT, DENY, ADOPT -> !decides && asked ? Command.Act.ANSWER : command.act();
            default -> command.act();
        };
    }

    /** 征求意见采纳情况汇总表, for whoever asks and for the office. */
    private Outcome table(Consultation about, Turn turn) {
        boolean may = desk.rights().speaksForAsker(desk.actor(turn), about)
                || desk.rights().answersForOthers(desk.actor(turn));
        if (!may || !about.isSent()) return desk.refuse(new Refusal("not-yours", Desk.tag(about.number())));
        ResultPapers papers = new ResultPapers(desk.words());
        String name = desk.phrases().text("paper.title") + " " + Desk.tag(about.number());
        List<String> me = List.of(Desk.speaker(turn));
        return desk.reply("table", desk.words().of(about, turn.today()))
                .enclose(me, OutgoingFile.of(name + ".xlsx", papers.xlsx(about, turn.today())))
                .enclose(me, OutgoingFile.of(name + ".docx", papers.docx(about, turn.today())));
    }

    /** Whoever asks sees everything; who is asked sees who has answered, and only the own words. */
    private Outcome shown(Consultation about, Turn turn) {
        Map<String, Object> values = desk.words().of(about, turn.today());
        boolean all = !desk.rights().answersFor(desk.actor(turn), about).isPresent()
                || desk.rights().speaksForAsker(desk.actor(turn), about);
        Optional<String> own = desk.rights().answersFor(desk.actor(turn), about);
        values.put("all", all);
        List<Button> buttons = new ArrayList<>();
        own.flatMap(about::of).ifPresent(opinion -> {
            if (about.needsConfirmation(opinion)
                    && desk.rights().confirms(desk.actor(turn), own.get()).isPresent())
                buttons.add(desk.words().button("confirm", values));
            else if (about.isSent() && opinion.isPending())
                buttons.add(desk.words().button("none", values));
        });
        if (about.state() == Consultation.State.DRAFT) buttons.add(desk.words().button("send", values));
        return Outcome.reply(desk.phrases().reply("shown", values, buttons));
    }
}
