package cn.fuban.approval;

import cn.fuban.store.RecordType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that goes from one person to the next to be decided, with all decisions on record.
 *
 * @param id the name of its {@link ApprovalOwner}, a dash, and the owner's own number
 * @param steps whose word it needs, in order
 * @param decisions what was said, in order (work:51)
 * @param viewers the staff ids of all who see its card
 */
public record Approval(
        String id,
        Matter matter,
        Instant begun,
        List<Step> steps,
        List<Decision> decisions,
        List<String> viewers,
        State state) {
    public static final RecordType<Approval> TYPE = new RecordType<>("approvals", Approval.class);

    /** What became of it. */
    public enum State {
        OPEN,
        AGREED,
        REFUSED,
        /** Back with the applicant, who may put it right. */
        RETURNED,
        WITHDRAWN
    }

    /**
     * What is to be decided.
     *
     * @param applicant the staff id of the one whose matter it is, who never decides it
     * @param tag what people call it, such as 请假12; stands in the sentences of buttons
     * @param title in one line, such as 罗永强外出3天
     * @param text what whoever decides has to know
     * @param needed by when it is needed: it waits for the office to open if that is soon enough
     */
    public record Matter(String applicant, String tag, String title, String text, Instant needed) {}

    /**
     * One person's part.
     *
     * @param person the staff id of whoever the route names
     */
    public record Step(String person, Task task) {}

    /** What a step asks for. */
    public enum Task {
        /** 审核, before somebody else approves. */
        REVIEW,
        /** 审批. */
        APPROVE,
        /** The consent of whoever chairs a meeting (work:42, decision:28). */
        CONSENT
    }

    public Approval {
        if (steps.isEmpty()) throw new IllegalArgumentException("Nobody decides " + id);
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
        viewers = List.copyOf(viewers);
    }

    /** Begun now, with the first step. */
    public static Approval begun(String id, Matter matter, List<Step> steps, Instant now) {
        return new Approval(id, matter, now, steps, List.of(), List.of(), State.OPEN);
    }

    /** The name of the owner. */
    public String owner() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The step whose turn it is. */
    public Optional<Step> current() {
        return isOpen() ? Optional.of(steps.get(agreed())) : Optional.empty();
    }

    /** Since when it has been where it is. */
    public Instant since() {
        return lastDecision().map(Decision::at).orElse(begun);
    }

    /** The last decision that moved it. */
    public Optional<Decision> lastDecision() {
        return decisions.stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.URGED)
                .reduce((earlier, later) -> later);
    }

    boolean isLastStep() {
        return agreed() == steps.size() - 1;
    }

    /** With one more decision of whoever's turn it is. */
    Approval with(Decision decision) {
        if (!isOpen()) throw new IllegalStateException(id + " is decided");
        State next = switch (decision.verdict()) {
            case AGREED -> isLastStep() ? State.AGREED : State.OPEN;
            case REFUSED -> State.REFUSED;
            case RETURNED -> State.RETURNED;
            case HANDED_ON, URGED -> State.OPEN;
        };
        return new Approval(id, matter, begun, steps, plus(decision), viewers, next);
    }

    /** With another person in the place of the one whose turn it is. */
    Approval handedOn(String person, Decision decision) {
        List<Step> other = new ArrayList<>(steps);
        int at = agreed();
        other.set(at, new Step(person, steps.get(at).task()));
        return new Approval(id, matter, begun, other, plus(decision), viewers, state);
    }

    Approval withdrawn() {
        return new Approval(id, matter, begun, steps, decisions, viewers, State.WITHDRAWN);
    }

    Approval seenBy(String person) {
        List<String> all =
                Stream.concat(viewers.stream(), Stream.of(person)).distinct().toList();
        return new Approval(id, matter, begun, steps, decisions, all, state);
    }

    private int agreed() {
        return (int) decisions.stream()
                .filter(decision -> decision.verdict() == Decision.Verdict.AGREED)
                .count();
    }

    private List<Decision> plus(Decision decision) {
        return Stream.concat(decisions.stream(), Stream.of(decision)).toList();
    }
}
