package cn.fuban.duty;

import cn.fuban.conversation.Dialogue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has been said about a swap so far.
 *
 * @param other the staff id of whoever is to take the day
 * @param day of the one who asks
 * @param inReturn a day of the other
 * @param forNothing whether nothing is given in return
 */
record SwapDraft(Optional<String> other, Optional<LocalDate> day, Optional<LocalDate> inReturn, boolean forNothing) {
    static SwapDraft of(Dialogue dialogue) {
        Map<String, String> slots = dialogue.slots();
        return new SwapDraft(
                Optional.ofNullable(slots.get("other")),
                Optional.ofNullable(slots.get("day")).map(LocalDate::parse),
                Optional.ofNullable(slots.get("inReturn")).map(LocalDate::parse),
                slots.containsKey("forNothing"));
    }

    /** What was said now counts before what was said then; another partner's days are another's. */
    SwapDraft over(SwapDraft before) {
        boolean samePartner = other.isEmpty() || other.equals(before.other);
        boolean anew = inReturn.isPresent() || forNothing || !samePartner;
        return new SwapDraft(
                other.or(before::other),
                day.or(before::day),
                anew ? inReturn : before.inReturn,
                anew ? forNothing : before.forNothing);
    }

    boolean isEmpty() {
        return other.isEmpty() && day.isEmpty() && inReturn.isEmpty() && !forNothing;
    }

    /** What still has to be asked for; empty when nothing is missing. */
    Optional<String> missing() {
        if (day.isEmpty()) return Optional.of("day");
        if (other.isEmpty()) return Optional.of("other");
        return inReturn.isEmpty() && !forNothing ? Optional.of("inReturn") : Optional.empty();
    }

    Map<String, String> slots() {
        Map<String, String> slots = new HashMap<>();
        other.ifPresent(value -> slots.put("other", value));
        day.ifPresent(value -> slots.put("day", value.toString()));
        inReturn.ifPresent(value -> slots.put("inReturn", value.toString()));
        if (forNothing) slots.put("forNothing", "true");
        return slots;
    }
}
