package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every step: where it leads, or why it is forbidden. */
class StepsTests {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "ESTABLISHED, REVISE, ESTABLISHED",
        "ESTABLISHED, WITHDRAW, WITHDRAWN",
        "ESTABLISHED, ASSIGN, ASSIGNED",
        "ASSIGNED, SIGN, SIGNED",
        "ASSIGNED, REPORT, REPORTED",
        "ASSIGNED, SUBMIT, VERIFYING",
        "SIGNED, REPORT, REPORTED",
        "SIGNED, SUBMIT, VERIFYING",
        "REPORTED, REPORT, REPORTED",
        "REPORTED, SUBMIT, VERIFYING",
        "REPORTED, VERIFY, VERIFYING",
        "VERIFYING, REPORT, VERIFYING",
        "VERIFYING, CLOSE, CLOSED",
        "VERIFYING, RETURN, RETURNED",
        "RETURNED, REPORT, REPORTED",
        "RETURNED, SUBMIT, VERIFYING",
        "REPORTED, EXTEND, REPORTED",
        "SIGNED, DENY_EXTENSION, SIGNED",
        "SIGNED, TAKE_BACK_EXTENSION, SIGNED",
        "ASSIGNED, URGE, ASSIGNED",
        "VERIFYING, CHANGE, VERIFYING",
    })
    void aStepLeadsOn(State from, Step step, State to) {
        assertThat(Steps.forbidden(in(from), step)).isEmpty();
        assertThat(in(from).after(note(step, "zhujian")).state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "ESTABLISHED, SIGN, not-assigned",
        "ESTABLISHED, REPORT, not-assigned",
        "ESTABLISHED, SUBMIT, not-assigned",
        "ESTABLISHED, CLOSE, not-assigned",
        "ESTABLISHED, URGE, not-assigned",
        "ESTABLISHED, ASK_EXTENSION, not-assigned",
        "ESTABLISHED, CHANGE, not-assigned",
        "WITHDRAWN, ASSIGN, withdrawn",
        "WITHDRAWN, REPORT, withdrawn",
        "ASSIGNED, ASSIGN, assigned",
        "SIGNED, WITHDRAW, assigned",
        "REPORTED, REVISE, assigned",
        "VERIFYING, ASSIGN, assigned",
        "ASSIGNED, VERIFY, not-reported",
        "SIGNED, VERIFY, not-reported",
        "RETURNED, VERIFY, not-reported",
        "ASSIGNED, CLOSE, not-reported",
        "SIGNED, CLOSE, not-reported",
        "RETURNED, CLOSE, not-reported",
        "REPORTED, CLOSE, not-verified",
        "ASSIGNED, RETURN, nothing-to-return",
        "REPORTED, RETURN, nothing-to-return",
        "VERIFYING, SUBMIT, verifying",
        "VERIFYING, VERIFY, verifying",
        "VERIFYING, ASK_EXTENSION, verifying",
        "VERIFYING, EXTEND, verifying",
        "VERIFYING, URGE, verifying",
        "CLOSED, REPORT, closed",
        "CLOSED, SUBMIT, closed",
        "CLOSED, RETURN, closed",
        "CLOSED, URGE, closed",
        "CLOSED, ASK_EXTENSION, closed",
        "CLOSED, TAKE_BACK_EXTENSION, closed",
        "CLOSED, ASSIGN, closed",
        "CLOSED, CHANGE, closed",
    })
    void aForbiddenStepHasItsReason(State state, Step step, String reason) {
        assertThat(Steps.forbidden(in(state), step).map(Refusal::key)).contains(reason);
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void whatIsForbiddenChangesNothing(State state, Step step) {
        Item item = in(state);

        if (Steps.forbidden(item, step).isPresent())
            assertThatIllegalStateException().isThrownBy(() -> item.after(note(step, "zhujian")));
        else assertThat(item.after(note(step, "zhujian")).notes()).hasSize(1);
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Step.values()).map(step -> Arguments.of(state, step)));
    }

    @Test
    void aCoUnitTakesPartButDoesNotMoveTheItem() {
        Item item = in(State.ASSIGNED);

        assertThat(item.after(note(Step.SIGN, "caizheng")).state()).isEqualTo(State.ASSIGNED);
        assertThat(item.after(note(Step.REPORT, "caizheng")).state()).isEqualTo(State.ASSIGNED);
    }

    @Test
    void aUnitSignsOnceAndWhoReportsHasSigned() {
        Item signed = in(State.ASSIGNED).after(note(Step.SIGN, "zhujian"));
        Item reported = in(State.ASSIGNED).after(note(Step.REPORT, "zhujian"));

        assertThat(Steps.signing(signed, "zhujian").map(Refusal::key)).contains("signed");
        assertThat(Steps.signing(reported, "zhujian").map(Refusal::key)).contains("signed");
        assertThat(Steps.signing(signed, "caizheng")).isEmpty();
    }

    @Test
    void anExtensionLeadsBeyondTheDeadlineAndHasAReason() {
        Item item = in(State.SIGNED);

        assertThat(Steps.askingExtension(item, DEADLINE, "征地没有完成").map(Refusal::key))
                .contains("not-later");
        assertThat(Steps.askingExtension(item, DEADLINE.plusDays(1), " ").map(Refusal::key))
                .contains("no-reason");
        assertThat(Steps.askingExtension(item, DEADLINE.plusDays(1), "征地没有完成")).isEmpty();
    }

    @Test
    void onlyWhatWasAskedForIsGranted() {
        LocalDate until = DEADLINE.plusDays(10);
        Item plain = in(State.SIGNED);
        Item asked = plain.with(plain.schedule().asking(new Schedule.Extension(until, "征地", "wanghaitao")));

        assertThat(Steps.decidingExtension(plain, Step.EXTEND, Optional.empty()).map(Refusal::key))
                .contains("nothing-asked");
        assertThat(Steps.decidingExtension(asked, Step.EXTEND, Optional.of(until.plusDays(1)))
                        .map(Refusal::key))
                .contains("asked-otherwise");
        assertThat(Steps.decidingExtension(asked, Step.EXTEND, Optional.of(until)))
                .isEmpty();
    }

    @Test
    void theOldDeadlineStaysOnRecord() {
        Schedule moved =
                in(State.SIGNED).schedule().movedTo(DEADLINE.plusDays(10)).movedTo(DEADLINE.plusDays(20));

        assertThat(moved.deadline()).isEqualTo(DEADLINE.plusDays(20));
        assertThat(moved.former()).containsExactly(DEADLINE, DEADLINE.plusDays(10));
    }

    private static Item in(State state) {
        Matter matter = new Matter("老旧小区改造", "other", "其他交办事项", "zhujian", List.of("caizheng"), "zhangmingyuan");
        Schedule schedule = new Schedule(DEADLINE, List.of(), List.of(), Optional.empty());
        return new Item(1, matter, schedule, state, "lisiyuan", List.of());
    }

    private static Note note(Step step, String unit) {
        return new Note(step, "wanghaitao", unit, Instant.EPOCH, "进展", Optional.empty());
    }
}
