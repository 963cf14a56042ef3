package cn.fuban.presence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceTests {
    private static final Directory DIRECTORY = Directory.read(new ConfigFolder(Path.of("bot-config")));

    private static final String MAYOR = "chenzhiyuan";
    private static final String EXECUTIVE = "zhouzhengming";
    private static final String ZHANG = "zhangmingyuan";
    private static final String WANG = "wanglixin";
    private static final String DIRECTOR = "wuxiaofeng";
    private static final String HEAD = "wanghaitao";

    @Test
    void anAbsenceHoldsFromItsFirstMomentToTheOneBeforeItsEnd() {
        Presence presence = Presence.of(List.of(away(ZHANG, WANG)));

        assertThat(presence.isAway(ZHANG, at("2026-11-24T13:59"))).isFalse();
        assertThat(presence.isAway(ZHANG, at("2026-11-24T14:00"))).isTrue();
        assertThat(presence.isAway(ZHANG, at("2026-11-25T17:59"))).isTrue();
        assertThat(presence.isAway(ZHANG, at("2026-11-25T18:00"))).isFalse();
        assertThat(presence.actingFor(ZHANG, at("2026-11-24T13:59"))).isEmpty();
        assertThat(presence.actingFor(ZHANG, at("2026-11-24T14:00"))).contains(WANG);
        assertThat(presence.actsFor(WANG, at("2026-11-25T10:00"))).containsExactly(ZHANG);
    }

    @Test
    void thePartnerDecidesInPlaceOfWhoeverIsAway() {
        assertThat(decider(ZHANG, HEAD)).contains(new Deputy(ZHANG, ZHANG));
        assertThat(decider(ZHANG, HEAD, away(ZHANG, WANG))).contains(new Deputy(WANG, ZHANG));
        assertThat(decider(MAYOR, HEAD, away(MAYOR, EXECUTIVE))).contains(new Deputy(EXECUTIVE, MAYOR));
    }

    @Test
    void withBothAwayTheMayorDecidesAndTheOfficeDirectorCoordinates() {
        Presence both = Presence.of(List.of(away(ZHANG, WANG), away(WANG, ZHANG)));

        assertThat(decider(ZHANG, HEAD, away(ZHANG, WANG), away(WANG, ZHANG))).contains(new Deputy(MAYOR, ZHANG));
        assertThat(both.inPlaceOf(ZHANG, at("2026-11-25T09:00"), DIRECTORY)).isEqualTo(DIRECTOR);
        assertThat(decider(ZHANG, HEAD, away(ZHANG, WANG), away(WANG, ZHANG), away(MAYOR, EXECUTIVE)))
                .contains(new Deputy(EXECUTIVE, MAYOR));
    }

    @Test
    void nobodyDecidesTheOwnMatterNotEvenInAnothersPlace() {
        assertThat(decider(ZHANG, WANG, away(ZHANG, WANG))).contains(new Deputy(MAYOR, ZHANG));
        assertThat(decider(HEAD, HEAD)).contains(new Deputy(ZHANG, HEAD));
        assertThat(decider(MAYOR, MAYOR)).isEmpty();
    }

    @Test
    void forAHeadWhomNobodyActsForTheViceMayorInChargeDecides() {
        assertThat(decider(HEAD, "xujia", away(HEAD))).contains(new Deputy(ZHANG, HEAD));
    }

    @Test
    void withMayorAndExecutiveViceMayorAwayNobodyIsLeft() {
        assertThat(decider(MAYOR, HEAD, away(MAYOR, EXECUTIVE), away(EXECUTIVE, "zhaoguodong")))
                .isEmpty();
    }

    @Test
    void remindersStayWithWhoeverNobodyActsFor() {
        assertThat(Presence.of(List.of(away(HEAD))).inPlaceOf(HEAD, at("2026-11-25T09:00"), DIRECTORY))
                .isEqualTo(HEAD);
    }

    private static Optional<Deputy> decider(String person, String applicant, Absence... absences) {
        return Presence.of(Arrays.asList(absences)).deciderFor(person, applicant, at("2026-11-25T09:00"), DIRECTORY);
    }

    private static Absence away(String person, String... acting) {
        return new Absence(
                person,
                person,
                at("2026-11-24T14:00"),
                at("2026-11-25T18:00"),
                Arrays.stream(acting).findFirst());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
