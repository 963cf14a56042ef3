package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.Reply;
import cn.fuban.reminder.ReminderOwner;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what consultations have to remind of, if it is still so, and puts on record who was silent to the end. */
final class ConsultationReminderOwner implements ReminderOwner {
    private final Desk desk;

    ConsultationReminderOwner(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return Recipients.OWNER;
    }

    @Override
    public Optional<Saying> saying(Reminder reminder, ZonedDateTime now, Records records) {
        String[] subject = reminder.subject().split("/", 2);
        Optional<Consultation> found =
                records.find(Consultation.TYPE, subject[0]).filter(Consultation::isSent);
        if (found.isEmpty()) return Optional.empty();
        Consultation about = found.get();
        if (subject.length == 1) return result(about, now);
        return about.of(subject[1]).flatMap(opinion -> ofUnit(reminder, about, subject[1], opinion, now));
    }

    private Optional<Saying> ofUnit(
            Reminder reminder, Consultation about, String unit, Opinion opinion, ZonedDateTime now) {
        return switch (reminder.stage()) {
            case Recipients.OVER -> over(reminder.person(), about, unit, opinion, now);
            case Recipients.CONFIRM ->
                about.needsConfirmation(opinion)
                        ? said("confirm", about, unit, List.of("confirm"), Outcome.nothing(), now)
                        : Optional.empty();
            case Recipients.LATER ->
                opinion.asked().isPresent()
                        ? said("later", about, unit, List.of("grant", "deny"), Outcome.nothing(), now)
                        : Optional.empty();
            case Recipients.COMPLETE ->
                about.pending().isEmpty()
                        ? said("complete", about, unit, List.of("table"), Outcome.nothing(), now)
                        : Optional.empty();
            case Recipients.MOVED, Recipients.RECOUNTED, Recipients.ASKED ->
                opinion.isPending()
                        ? said(reminder.stage(), about, unit, List.of("none"), Outcome.nothing(), now)
                        : Optional.empty();
            case Recipients.LATE -> said("late", about, unit, List.of(), Outcome.nothing(), now);
            case Recipients.UNSURE -> said("unsure", about, unit, List.of(), Outcome.nothing(), now);
            default ->
                opinion.isPending() && opinion.due().isAfter(now.toInstant())
                        ? said("before", about, unit, List.of("none"), Outcome.nothing(), now)
                        : Optional.empty();
        };
    }

    /** Nothing came by the end: 视为无不同意见, on record and told to both. */
    private Optional<Saying> over(String person, Consultation about, String unit, Opinion opinion, ZonedDateTime now) {
        boolean silent = opinion.answer().isEmpty() && !opinion.due().isAfter(now.toInstant());
        if (!silent) return Optional.empty();
        Outcome record =
                opinion.deemed().isPresent() ? Outcome.nothing() : kept(about.with(unit, opinion.silent()), now);
        String key = person.equals(about.question().askedBy()) ? "over-asker" : "over";
        return said(key, about.with(unit, opinion.silent()), unit, List.of(), record, now);
    }

    /** The end for whoever asks; what is for the executive meeting is not enough yet when somebody was silent (D5). */
    private Optional<Saying> result(Consultation before, ZonedDateTime now) {
        Consultation about = before;
        for (String unit : before.pending())
            if (!before.of(unit).orElseThrow().due().isAfter(now.toInstant()))
                about = about.with(unit, before.of(unit).orElseThrow().silent());
        Outcome effects = about.equals(before) ? Outcome.nothing() : kept(about, now);
        boolean unsure = about.question().forMeeting()
                && about.opinions().values().stream()
                        .anyMatch(opinion -> opinion.answer().isEmpty());
        if (unsure)
            effects = effects.and(
                    desk.recipients().tellDeputy(about, about.units().get(0), Recipients.UNSURE, now.toInstant()));
        Map<String, Object> values = desk.words().of(about, now.toLocalDate());
        values.put(
                "deputy",
                unsure
                        ? desk.recipients()
                                .deputy(about)
                                .map(desk.words()::signature)
                                .orElse("")
                        : "");
        Reply words = desk.phrases().reply("remind.result", values, desk.words().button("table", values));
        return Optional.of(new Saying(about.end(), words, effects));
    }

    private Outcome kept(Consultation about, ZonedDateTime now) {
        return Outcome.nothing()
                .save(Consultation.TYPE, about.id(), about)
                .and(desk.card().shown(about, now.toLocalDate()));
    }

    private Optional<Saying> said(
            String key, Consultation about, String unit, List<String> buttons, Outcome effects, ZonedDateTime now) {
        Map<String, Object> values = desk.words().ofUnit(about, unit, now.toLocalDate());
        List<Button> all = buttons.stream()
                .map(button -> desk.words().button(button, values))
                .toList();
        Instant until = about.of(unit).map(Opinion::due).orElse(now.toInstant());
        return Optional.of(new Saying(until, desk.phrases().reply("remind." + key, values, all), effects));
    }
}
