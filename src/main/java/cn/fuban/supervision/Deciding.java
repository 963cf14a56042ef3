package cn.fuban.supervision;

import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What those who supervise decide: verified, done, not done, more time or not. */
final class Deciding {
    static final String RETURNING = "returning";

    private static final String ITEM = "item";
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:退回|打回|退了|重新办理?|不予通过|不同意|不批准?|不予|延期|原因是?|理由是?|因为|由于|办结|至|\\d{4}-\\d{2}-\\d{2}|[:,,。\\s])+");

    private final Desk desk;

    Deciding(Desk desk) {
        this.desk = desk;
    }

    Outcome verify(Item item, Turn turn) {
        return decided(item, Step.VERIFY, "", List.of(), "verifying", turn);
    }

    Outcome close(Item item, Turn turn) {
        return decided(item, Step.CLOSE, "", List.of(News.Kind.CLOSED), "closed", turn);
    }

    /** Nothing is returned without a reason. */
    Outcome giveBack(Item item, Command command, Turn turn) {
        Optional<Refusal> refusal =
                desk.rights().deciding(desk.actor(turn), item).or(() -> Steps.forbidden(item, Step.RETURN));
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        String reason = WORDS.matcher(command.rest()).replaceFirst("").strip();
        if (reason.length() < 2)
            return Outcome.reply(
                            desk.phrases().reply("return.reason", desk.words().of(item, turn.today())))
                    .asking(new Dialogue(SupervisionSkill.NAME, RETURNING, Map.of(ITEM, item.id()), Desk.now(turn)));
        return decided(item, Step.RETURN, reason, List.of(News.Kind.RETURNED), "returned", turn)
                .ending();
    }

    /** The reason that was asked for. */
    Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        String text = turn.utterance().text();
        if (Sentences.isQuestion(text)) return Optional.empty();
        return turn.records()
                .find(Item.TYPE, dialogue.slots().getOrDefault(ITEM, ""))
                .map(item -> decided(item, Step.RETURN, text, List.of(News.Kind.RETURNED), "returned", turn)
                        .ending());
    }

    Outcome extend(Item item, Turn turn) {
        Optional<Refusal> refusal = extension(item, Step.EXTEND, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        LocalDate until = item.schedule().asked().orElseThrow().until();
        return decided(
                item.with(item.schedule().movedTo(until)),
                Step.EXTEND,
                until.toString(),
                List.of(News.Kind.EXTENDED),
                "extended",
                turn);
    }

    Outcome deny(Item item, Command command, Turn turn) {
        Optional<Refusal> refusal = extension(item, Step.DENY_EXTENSION, turn);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        String reason = WORDS.matcher(command.rest()).replaceFirst("").strip();
        return decided(
                item.with(item.schedule().asNothingAsked()),
                Step.DENY_EXTENSION,
                reason,
                List.of(News.Kind.DENIED),
                "denied",
                turn);
    }

    private Optional<Refusal> extension(Item item, Step step, Turn turn) {
        Matcher day = DAY.matcher(turn.message().text());
        Optional<LocalDate> meant = day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        boolean own = item.schedule()
                .asked()
                .filter(asked -> asked.askedBy().equals(Desk.speaker(turn)))
                .isPresent();
        return desk.rights()
                .deciding(desk.actor(turn), item)
                .or(() -> own ? Optional.of(new Refusal("own")) : Optional.empty())
                .or(() -> Steps.decidingExtension(item, step, meant));
    }

    private Outcome decided(Item item, Step step, String text, List<News.Kind> news, String key, Turn turn) {
        Optional<Refusal> refusal =
                desk.rights().deciding(desk.actor(turn), item).or(() -> Steps.forbidden(item, step));
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Item after = item.after(Desk.note(turn, step, "", text));
        List<String> people =
                news.isEmpty() ? List.of() : desk.audience().unit(item.matter().lead());
        Map<String, Object> values = desk.words().of(after, turn.today());
        values.put("note", Sentences.tidied(text));
        return desk.taken(after, people.isEmpty() ? Map.of() : Desk.news(after, news.get(0), false, people, turn), turn)
                .saying(desk.phrases()
                        .reply(
                                key,
                                values,
                                step == Step.VERIFY
                                        ? List.of(
                                                desk.words().button("close", after),
                                                desk.words().button("return", after))
                                        : List.of()));
    }
}
