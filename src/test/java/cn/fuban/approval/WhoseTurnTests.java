package cn.fuban.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.presence.Absence;
import cn.fuban.presence.Deputy;
import cn.fuban.presence.Presence;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhoseTurnTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final String MAYOR = "chenzhiyuan";
    private static final String EXECUTIVE = "zhouzhengming";
    private static final String ZHANG = "zhangmingyuan";
    private static final String WANG = "wanglixin";
    private static final String HEAD = "wanghaitao";

    private final WhoseTurn turns = new WhoseTurn(Directory.read(new ConfigFolder(Path.of("bot-config"))));

    @Test
    void onlyWhoeverIsNamedMayDecideAndThenTheNext() {
        Approval approval = twoSteps(HEAD);

        assertThat(may(ZHANG, approval)).contains(new Deputy(ZHANG, ZHANG));
        assertThat(may(MAYOR, approval)).isEmpty();
        assertThat(may(WANG, approval)).isEmpty();
        assertThat(may(HEAD, approval)).isEmpty();

        Approval reviewed = turns.agreed(approval, ZHANG, "", Presence.of(List.of()), MONDAY);
        assertThat(may(ZHANG, reviewed)).isEmpty();
        assertThat(may(MAYOR, reviewed)).contains(new Deputy(MAYOR, MAYOR));
        assertThat(turns.agreed(reviewed, MAYOR, "", Presence.of(List.of()), MONDAY)
                        .state())
                .isEqualTo(Approval.State.AGREED);
    }

    @Test
    void thePartnerDecidesForExactlyTheTimeOfTheAbsence() {
        Absence absence = away(ZHANG, WANG, MONDAY, MONDAY.plusSeconds(60));

        assertThat(turns.mayDecide(WANG, twoSteps(HEAD), Presence.of(List.of(absence)), MONDAY))
                .contains(new Deputy(WANG, ZHANG));
        assertThat(turns.mayDecide(WANG, twoSteps(HEAD), Presence.of(List.of(absence)), MONDAY.minusSeconds(1)))
                .isEmpty();
        assertThat(turns.mayDecide(WANG, twoSteps(HEAD), Presence.of(List.of(absence)), MONDAY.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void nobodyDecidesTheOwnMatter() {
        Approval own = twoSteps(ZHANG);

        assertThat(may(ZHANG, own)).isEmpty();
        assertThat(may(MAYOR, own)).contains(new Deputy(MAYOR, ZHANG));
    }

    @Test
    void whoActsForTheNextAgreesOnceAndBothAreOnRecord() {
        Presence mayorAway = Presence.of(List.of(away(MAYOR, EXECUTIVE, MONDAY, MONDAY.plusSeconds(60))));
        Approval approval = Approval.begun(
                "leave-1",
                matter("luoyongqiang"),
                List.of(
                        new Approval.Step(EXECUTIVE, Approval.Task.REVIEW),
                        new Approval.Step(MAYOR, Approval.Task.APPROVE)),
                MONDAY);

        Approval after = turns.agreed(approval, EXECUTIVE, "同意", mayorAway, MONDAY);

        assertThat(after.state()).isEqualTo(Approval.State.AGREED);
        assertThat(after.decisions()).extracting(Decision::of).containsExactly(EXECUTIVE, MAYOR);
        assertThat(after.decisions()).extracting(Decision::by).containsOnly(EXECUTIVE);
    }

    @Test
    void aDecidedOneWaitsForNobody() {
        Approval refused = twoSteps(HEAD).with(new Decision(ZHANG, ZHANG, Decision.Verdict.REFUSED, "忙", MONDAY));

        assertThat(may(ZHANG, refused)).isEmpty();
        assertThat(turns.waitingFor(ZHANG, Map.of("a", refused), Presence.of(List.of()), MONDAY))
                .isEmpty();
    }

    private Optional<Deputy> may(String person, Approval approval) {
        return turns.mayDecide(person, approval, Presence.of(List.of()), MONDAY);
    }

    private static Approval twoSteps(String applicant) {
        return Approval.begun(
                "leave-1",
                matter(applicant),
                List.of(
                        new Approval.Step(ZHANG, Approval.Task.REVIEW),
                        new Approval.Step(MAYOR, Approval.Task.APPROVE)),
                MONDAY);
    }

    private static Approval.Matter matter(String applicant) {
        return new Approval.Matter(applicant, "请假1", "外出", "外出", MONDAY);
    }

    private static Absence away(String person, String acting, Instant from, Instant until) {
        return new Absence(person, person, from, until, Optional.of(acting));
    }
}
