package cn.fuban.consultation;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Others being asked for an opinion.
 *
 * @param number by which people call it: 意见3
 * @param received when it reached those who are asked; empty until it has been sent
 * @param opinions by the id of the unit that is asked, in the order asked
 * @param viewers who sees its card, by staff id, with the id of the unit for which
 */
record Consultation(
        int number,
        Question question,
        State state,
        Optional<Instant> received,
        Map<String, Opinion> opinions,
        Map<String, String> viewers) {
    static final RecordType<Consultation> TYPE = new RecordType<>("consultations", Consultation.class);

    /**
     * What is asked.
     *
     * @param asker the id of the unit that asks
     * @param askedBy the staff id of whoever asks for it
     * @param set the end that the asking unit has set; without it the rules' time counts (work:49, A7)
     * @param forMeeting whether it is for a topic of the executive meeting: then the head confirms (decision:16)
     */
    record Question(String title, String asker, String askedBy, Optional<Instant> set, boolean forMeeting) {}

    enum State {
        /** Numbered and restated, not sent. */
        DRAFT,
        SENT,
        WITHDRAWN
    }

    Consultation {
        opinions = Collections.unmodifiableMap(new LinkedHashMap<>(opinions));
        viewers = Map.copyOf(viewers);
    }

    static Consultation draft(int number, Question question, List<String> units) {
        Map<String, Opinion> opinions = new LinkedHashMap<>();
        units.forEach(unit -> opinions.put(unit, Opinion.until(Instant.EPOCH)));
        return new Consultation(number, question, State.DRAFT, Optional.empty(), opinions, Map.of());
    }

    String id() {
        return "%05d".formatted(number);
    }

    List<String> units() {
        return List.copyOf(opinions.keySet());
    }

    boolean isSent() {
        return state == State.SENT;
    }

    Consultation sent(Instant now, Instant due) {
        Map<String, Opinion> all = new LinkedHashMap<>();
        opinions.keySet().forEach(unit -> all.put(unit, Opinion.until(due)));
        return new Consultation(number, question, State.SENT, Optional.of(now), all, viewers);
    }

    Consultation withdrawn() {
        return new Consultation(number, question, State.WITHDRAWN, received, opinions, viewers);
    }

    Consultation with(Question other) {
        return new Consultation(number, other, state, received, opinions, viewers);
    }

    /** The same, with a card that these people see. */
    Consultation seenBy(Map<String, String> people) {
        return new Consultation(number, question, state, received, opinions, people);
    }

    /** The opinion of a unit that was asked. */
    Optional<Opinion> of(String unit) {
        return Optional.ofNullable(opinions.get(unit));
    }

    Consultation with(String unit, Opinion opinion) {
        Map<String, Opinion> all = new LinkedHashMap<>(opinions);
        all.put(unit, opinion);
        return new Consultation(number, question, state, received, all, viewers);
    }

    /** Units that have neither answered nor been silent to the end. */
    List<String> pending() {
        List<String> units = new ArrayList<>();
        opinions.forEach((unit, opinion) -> {
            if (opinion.isPending()) units.add(unit);
        });
        return units;
    }

    /** When the last time ends. */
    Instant end() {
        return opinions.values().stream()
                .map(Opinion::due)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Whether an answer still needs the head's word. */
    boolean needsConfirmation(Opinion opinion) {
        return question.forMeeting()
                && opinion.answer()
                        .filter(answer -> answer.confirmedBy().isEmpty())
                        .isPresent();
    }
}
