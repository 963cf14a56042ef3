package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Until;
import cn.fuban.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a unit that is asked does: answers, has its head confirm, asks for more time. */
final class Answering {
    private static final Pattern NOTHING = Pattern.compile(
            "(?:我[局镇单位街道办]*|我们|本[单局]位?)?(?:回复)?[:,\\s]*(?:无|没有?|没得|无其他|无不同)(?:不同|其他|修改|别的)?(?:的)?意见(?:了|建议)?|同意|(?:原则)?同意(?:该|此)?(?:稿|方案|文件)?|没问题|无");
    private static final Pattern FOR = Pattern.compile("^代(.{2,12}?)(?:回复|答复|回|反馈)?[:,\\s]+(.+)$");
    private static final Pattern LEADING = Pattern.compile("^(?:回复|答复|反馈|意见|我[局镇办]|我单位|我们)*[:,\\s]+");

    private final Desk desk;
    private final Finder finder;
    private final Language language;
    private final Until until;

    Answering(Desk desk, Finder finder, Language language, Until until) {
        this.desk = desk;
        this.finder = finder;
        this.language = language;
        this.until = until;
    }

    /** Whether a unit says that it has no other opinion. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    Outcome answer(Consultation about, Command command, Turn turn) {
        Matcher other = FOR.matcher(command.rest());
        boolean forOther = other.matches() && desk.rights().answersForOthers(desk.actor(turn));
        Optional<String> unit = forOther
                ? finder.unit(about, other.group(1), turn)
                : desk.rights().answersFor(desk.actor(turn), about);
        Optional<Refusal> refusal = refused(about, unit);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        return given(about, unit.get(), forOther ? other.group(2) : command.rest(), turn);
    }

    /** The head's word makes the unit's answer count for the executive meeting. */
    Outcome confirm(Consultation about, Turn turn) {
        Optional<String> unit = desk.rights().answersFor(desk.actor(turn), about);
        Optional<Refusal> refusal = refused(about, unit);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Opinion opinion = about.of(unit.get()).orElseThrow();
        Optional<Opinion.Confirmation> confirmation = desk.rights().confirms(desk.actor(turn), unit.get());
        if (confirmation.isEmpty()) return desk.refuse(new Refusal("head-only", Desk.tag(about.number())));
        if (opinion.answer().isEmpty()) return desk.refuse(new Refusal("no-answer", Desk.tag(about.number())));
        Consultation after =
                about.with(unit.get(), opinion.answered(opinion.answer().get().confirmed(confirmation.get())));
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .record(desk.onRecord(turn, "confirmed", after, unit.get()))
                .and(told(after, unit.get(), turn))
                .and(desk.reply("confirmed", desk.words().ofUnit(after, unit.get(), turn.today())));
    }

    /** More time is the asking unit's to give. */
    Outcome askLater(Consultation about, Command command, Turn turn) {
        Optional<String> unit = desk.rights().answersFor(desk.actor(turn), about);
        Optional<Refusal> refusal = refused(about, unit);
        if (refusal.isPresent()) return desk.refuse(refusal.get());
        Opinion opinion = about.of(unit.get()).orElseThrow();
        Optional<Instant> to = until.in(language.read(command.rest(), turn.now().toLocalDateTime()))
                .map(desk.terms()::closeOf);
        if (to.isEmpty()) return desk.reply("later.until", desk.words().ofUnit(about, unit.get(), turn.today()));
        if (!to.get().isAfter(opinion.due())) return desk.refuse(new Refusal("not-later", Desk.tag(about.number())));
        Consultation after = about.with(unit.get(), opinion.asking(to.get()));
        return desk.change(Optional.of(about), after, Desk.now(turn))
                .and(desk.recipients().tellAsker(after, unit.get(), Recipients.LATER, Desk.now(turn)))
                .record(desk.onRecord(turn, "asked-later", after, unit.get()))
                .and(desk.reply("later.asked", desk.words().ofUnit(after, unit.get(), turn.today())));
    }

    private Outcome given(Consultation about, String unit, String said, Turn turn) {
        String text = LEADING.matcher(said).replaceFirst("");
        String words = isNothing(text) ? desk.phrases().text("nothing") : finder.tidied(text);
        Instant now = Desk.now(turn);
        Opinion before = about.of(unit).orElseThrow();
        boolean late = now.isAfter(before.due());
        Optional<Opinion.Confirmation> head = desk.rights().confirms(desk.actor(turn), unit);
        Consultation after =
                about.with(unit, before.answered(new Opinion.Answer(words, Desk.speaker(turn), now, late, head)));
        Map<String, Object> values = desk.words().ofUnit(after, unit, turn.today());
        values.put("late", late);
        values.put("own", unit.equals(turn.person().unit().id().value()));
        boolean confirm = after.needsConfirmation(after.of(unit).orElseThrow());
        values.put("confirm", confirm);
        Outcome outcome = desk.change(Optional.of(about), after, now)
                .record(desk.onRecord(turn, "answered", after, unit))
                .and(Outcome.reply(desk.phrases().reply("answered", values, List.<Button>of())));
        if (confirm) outcome = outcome.and(desk.recipients().tellHeads(after, unit, Recipients.CONFIRM, now));
        return outcome.and(told(after, unit, turn));
    }

    /** Whoever asks hears when all have answered; of what comes late at once, and so does the liaising deputy (D5). */
    private Outcome told(Consultation after, String unit, Turn turn) {
        Instant now = Desk.now(turn);
        boolean late = after.of(unit)
                .orElseThrow()
                .answer()
                .filter(Opinion.Answer::late)
                .isPresent();
        boolean complete =
                after.pending().isEmpty() && after.opinions().values().stream().noneMatch(after::needsConfirmation);
        Outcome outcome = Outcome.nothing();
        if (late) {
            outcome = desk.recipients().tellAsker(after, unit, Recipients.LATE, now);
            if (after.question().forMeeting())
                outcome = outcome.and(desk.recipients().tellDeputy(after, unit, Recipients.LATE, now));
        } else if (complete) outcome = desk.recipients().tellAsker(after, unit, Recipients.COMPLETE, now);
        return outcome;
    }

    private Optional<Refusal> refused(Consultation about, Optional<String> unit) {
        String tag = Desk.tag(about.number());
        if (unit.isEmpty()) return Optional.of(new Refusal("not-asked", tag));
        return about.isSent() ? Optional.empty() : Optional.of(new Refusal("withdrawn", tag));
    }
}
