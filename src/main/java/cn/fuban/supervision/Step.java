package cn.fuban.supervision;

import static cn.fuban.supervision.State.ASSIGNED;
import static cn.fuban.supervision.State.CLOSED;
import static cn.fuban.supervision.State.ESTABLISHED;
import static cn.fuban.supervision.State.REPORTED;
import static cn.fuban.supervision.State.RETURNED;
import static cn.fuban.supervision.State.SIGNED;
import static cn.fuban.supervision.State.VERIFYING;
import static cn.fuban.supervision.State.WITHDRAWN;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What can be done with an item, and where each step leads from which state; from any other it is forbidden. */
enum Step {
    /** Corrected before anybody was told. */
    REVISE(Map.of(ESTABLISHED, ESTABLISHED)),
    WITHDRAW(Map.of(ESTABLISHED, WITHDRAWN)),
    /** An instruction of the mayor that somebody else has recorded is put to the mayor. */
    ASK_MAYOR(Map.of(ESTABLISHED, ESTABLISHED)),
    DENY_INSTRUCTION(Map.of(ESTABLISHED, ESTABLISHED)),
    ASSIGN(Map.of(ESTABLISHED, ASSIGNED)),
    SIGN(Map.of(ASSIGNED, SIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED, VERIFYING, VERIFYING)),
    /** Who reports has it: that is a signature too. */
    REPORT(Map.of(ASSIGNED, REPORTED, SIGNED, REPORTED, REPORTED, REPORTED, RETURNED, REPORTED, VERIFYING, VERIFYING)),
    /** The unit says that it is done and asks for verification. */
    SUBMIT(Map.of(ASSIGNED, VERIFYING, SIGNED, VERIFYING, REPORTED, VERIFYING, RETURNED, VERIFYING)),
    /** Whoever supervises begins to verify without having been asked. */
    VERIFY(Map.of(REPORTED, VERIFYING)),
    CLOSE(Map.of(VERIFYING, CLOSED)),
    RETURN(Map.of(VERIFYING, RETURNED)),
    ASK_EXTENSION(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED)),
    /** The unit no longer asks for more time. */
    TAKE_BACK_EXTENSION(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED)),
    EXTEND(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED)),
    DENY_EXTENSION(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED)),
    /** 提醒, 催办 or 督办单, by word of whoever supervises. */
    URGE(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED)),
    /** Another matter or deadline by a new decision of the executive meeting (decision:24). */
    CHANGE(Map.of(ASSIGNED, ASSIGNED, SIGNED, SIGNED, REPORTED, REPORTED, RETURNED, RETURNED, VERIFYING, VERIFYING));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map
    private final Map<State, State> leads;

    Step(Map<State, State> leads) {
        this.leads = leads;
    }

    /** Where it leads; empty where it is forbidden. */
    Optional<State> from(State state) {
        return Optional.ofNullable(leads.get(state));
    }

    /** The part of message keys that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
