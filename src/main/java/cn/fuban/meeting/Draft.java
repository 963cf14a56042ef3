package cn.fuban.meeting;

import cn.fuban.language.DayPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been said so far about a meeting that is to be planned or moved.
 *
 * @param part the part of the day, when that was said without a time
 */
record Draft(
        Optional<String> kind,
        Optional<Integer> number,
        Optional<LocalDate> date,
        Optional<LocalTime> time,
        DayPart part,
        Optional<String> place) {
    static final Draft EMPTY = new Draft(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), DayPart.WHOLE, Optional.empty());

    /** The same with what the newer one says instead; another part of the day makes the old time void. */
    Draft with(Draft newer) {
        boolean otherPart = newer.part != DayPart.WHOLE && newer.part != part;
        return new Draft(
                newer.kind.or(() -> kind),
                newer.number.or(() -> number),
                newer.date.or(() -> date),
                newer.time.or(() -> otherPart ? Optional.empty() : time),
                newer.part == DayPart.WHOLE ? part : newer.part,
                newer.place.or(() -> place));
    }

    Draft on(LocalDate chosen) {
        return new Draft(kind, number, Optional.of(chosen), time, part, place);
    }

    Draft withNumber(int chosen) {
        return new Draft(kind, Optional.of(chosen), date, time, part, place);
    }

    Draft withPlace(String chosen) {
        return new Draft(kind, number, date, time, part, Optional.of(chosen));
    }

    Draft withKind(String chosen) {
        return new Draft(Optional.of(chosen), number, date, time, part, place);
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What still has to be asked, in the order of asking. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (kind.isEmpty()) missing.add("kind");
        if (date.isEmpty()) missing.add("date");
        if (time.isEmpty()) missing.add("time");
        if (place.isEmpty()) missing.add("place");
        return missing;
    }

    /** When and where, once nothing is missing. */
    Appointment settled(ZoneId zone) {
        return new Appointment(
                date.orElseThrow().atTime(time.orElseThrow()).atZone(zone).toInstant(), place.orElseThrow());
    }

    Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        kind.ifPresent(said -> slots.put("kind", said));
        number.ifPresent(said -> slots.put("number", said.toString()));
        date.ifPresent(said -> slots.put("date", said.toString()));
        time.ifPresent(said -> slots.put("time", said.toString()));
        place.ifPresent(said -> slots.put("place", said));
        if (part != DayPart.WHOLE) slots.put("part", part.name());
        return slots;
    }

    static Draft of(Map<String, String> slots) {
        return new Draft(
                Optional.ofNullable(slots.get("kind")),
                Optional.ofNullable(slots.get("number")).map(Integer::valueOf),
                Optional.ofNullable(slots.get("date")).map(LocalDate::parse),
                Optional.ofNullable(slots.get("time")).map(LocalTime::parse),
                Optional.ofNullable(slots.get("part")).map(DayPart::valueOf).orElse(DayPart.WHOLE),
                Optional.ofNullable(slots.get("place")));
    }
}
