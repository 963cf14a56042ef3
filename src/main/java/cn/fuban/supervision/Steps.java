package cn.fuban.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Which step an item allows: each rule answers with the reason why not, or with nothing. */
final class Steps {
    private Steps() {}

    /** Whether the state allows the step. */
    static Optional<Refusal> forbidden(Item item, Step step) {
        if (step.from(item.state()).isPresent()) return Optional.empty();
        return Optional.of(refused(reason(item.state(), step), item));
    }

    /** A unit signs once. */
    static Optional<Refusal> signing(Item item, String unit) {
        return forbidden(item, Step.SIGN)
                .or(() -> item.isSignedBy(unit) ? Optional.of(refused("signed", item)) : Optional.empty());
    }

    /** An extension leads beyond the deadline and has a reason. */
    static Optional<Refusal> askingExtension(Item item, LocalDate until, String reason) {
        return forbidden(item, Step.ASK_EXTENSION)
                .or(() -> until.isAfter(item.schedule().deadline())
                        ? Optional.empty()
                        : Optional.of(refused("not-later", item)))
                .or(() -> reason.isBlank() ? Optional.of(refused("no-reason", item)) : Optional.empty());
    }

    /** What is decided must have been asked for, and an old button decides nothing else. */
    static Optional<Refusal> decidingExtension(Item item, Step step, Optional<LocalDate> meant) {
        Optional<Schedule.Extension> asked = item.schedule().asked();
        if (asked.isEmpty()) return Optional.of(refused("nothing-asked", item));
        if (meant.filter(date -> !date.equals(asked.get().until())).isPresent())
            return Optional.of(refused("asked-otherwise", item));
        return forbidden(item, step);
    }

    private static String reason(State state, Step step) {
        return switch (state) {
            case ESTABLISHED -> "not-assigned";
            case WITHDRAWN -> "withdrawn";
            case CLOSED -> "closed";
            case VERIFYING ->
                switch (step) {
                    case REVISE, WITHDRAW, ASSIGN, ASK_MAYOR, DENY_INSTRUCTION -> "assigned";
                    default -> "verifying";
                };
            case ASSIGNED, SIGNED, REPORTED, RETURNED ->
                switch (step) {
                    case REVISE, WITHDRAW, ASSIGN, ASK_MAYOR, DENY_INSTRUCTION -> "assigned";
                    case VERIFY -> "not-reported";
                    case RETURN -> "nothing-to-return";
                    default -> state == State.REPORTED ? "not-verified" : "not-reported";
                };
        };
    }

    private static Refusal refused(String key, Item item) {
        return new Refusal(
                key, Map.of("item", "督办" + item.number(), "title", item.matter().title()));
    }
}
