package cn.fuban.consultation;

import cn.fuban.conversation.Button;
import cn.fuban.conversation.Phrases;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.directory.Unit;
import cn.fuban.directory.UnitId;
import cn.fuban.workcalendar.ChineseDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A consultation in words. */
record ConsultationWords(Phrases phrases, Terms terms, Directory directory, ZoneId zone) {
    /** How a unit that was asked stands. */
    enum Standing {
        PENDING,
        UNCONFIRMED,
        ANSWERED,
        LATE,
        DEEMED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everything that messages name of it. */
    Map<String, Object> of(Consultation about, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("tag", Desk.tag(about.number()));
        values.put("title", about.question().title());
        values.put("asker", unit(about.question().asker()));
        values.put("units", units(about.units()));
        values.put("forMeeting", about.question().forMeeting());
        values.put("citation", terms.citation());
        values.put("end", moment(about.end(), today));
        values.put("set", about.question().set().isPresent());
        values.put("deputy", "");
        List<Map<String, Object>> lines =
                about.units().stream().map(unit -> of(about, unit, today)).toList();
        values.put("lines", lines);
        values.put("pending", units(about.pending()));
        values.put(
                "deemed",
                units(about.units().stream()
                        .filter(unit -> standing(about, about.of(unit).orElseThrow()) == Standing.DEEMED)
                        .toList()));
        values.put("n", about.units().size());
        values.put(
                "answered",
                about.opinions().values().stream()
                        .filter(opinion -> opinion.answer().isPresent())
                        .count());
        return values;
    }

    /** The same, with what one unit has to do with it. */
    Map<String, Object> ofUnit(Consultation about, String unit, LocalDate today) {
        Map<String, Object> values = of(about, today);
        values.putAll(of(about, unit, today));
        return values;
    }

    Standing standing(Consultation about, Opinion opinion) {
        if (opinion.answer().isEmpty()) return opinion.deemed().isPresent() ? Standing.DEEMED : Standing.PENDING;
        if (about.needsConfirmation(opinion)) return Standing.UNCONFIRMED;
        return opinion.answer().get().late() ? Standing.LATE : Standing.ANSWERED;
    }

    String unit(String id) {
        return directory.unit(new UnitId(id)).map(Unit::shortName).orElse(id);
    }

    String units(List<String> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining("、"));
    }

    /** Such as 12月1日 周二 18:00. */
    String moment(Instant at, LocalDate today) {
        String words = ChineseDates.format(LocalDateTime.ofInstant(at, zone), today);
        return terms.isProvisional(at) ? words + phrases.text("provisional") : words;
    }

    /** Name, unit and post. */
    String signature(String id) {
        return directory.person(new StaffId(id)).map(ConsultationWords::signed).orElse("");
    }

    Button button(String key, Map<String, ?> values) {
        return phrases.button("button." + key, values);
    }

    private Map<String, Object> of(Consultation about, String unit, LocalDate today) {
        Opinion opinion = about.of(unit).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("unit", unit(unit));
        values.put("due", moment(opinion.due(), today));
        values.put(
                "standing", phrases.text("standing." + standing(about, opinion).key()));
        values.put("text", opinion.answer().map(Opinion.Answer::text).orElse(""));
        values.put(
                "confirmedBy",
                opinion.answer()
                        .flatMap(Opinion.Answer::confirmedBy)
                        .map(this::signed)
                        .orElse(""));
        values.put("adoption", opinion.adoption());
        values.put("open", opinion.isPending());
        values.put("asked", opinion.asked().map(at -> moment(at, today)).orElse(""));
        values.put(
                "askedDay",
                opinion.asked().map(at -> terms.dayOf(at).toString()).orElse(""));
        int left = terms.workdaysUntil(today, opinion.due());
        values.put("left", left > 0 ? phrases.text("left.ahead", Map.of("n", left)) : phrases.text("left.today"));
        return values;
    }

    /** Such as 罗永强（局长）, for a deputy head 黄婷（副局长，分管预算）, for one who acts 黄婷（副局长，代黄德胜）. */
    private String signed(Opinion.Confirmation confirmation) {
        Optional<Person> by = directory.person(new StaffId(confirmation.by()));
        Optional<Person> as = directory.person(new StaffId(confirmation.as()));
        if (by.isEmpty() || as.isEmpty()) return "";
        String more = by.equals(as)
                ? directory.deputyHeadsOf(by.get().unit().id()).stream()
                        .filter(deputy -> deputy.person().equals(by.get()))
                        .findFirst()
                        .map(deputy ->
                                phrases.text("signed.deputy", Map.of("inCharge", String.join("、", deputy.inCharge()))))
                        .orElse("")
                : phrases.text("signed.acting", Map.of("name", as.get().name()));
        return by.get().name() + "（" + by.get().post() + more + "）";
    }

    private static String signed(Person person) {
        return person.name() + "（" + person.post() + "）";
    }
}
