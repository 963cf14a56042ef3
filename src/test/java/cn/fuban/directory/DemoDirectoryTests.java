package cn.fuban.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDirectoryTests {
    private final Directory directory = Directory.read(new ConfigFolder(Path.of("bot-config")));

    @Test
    void everyPostThatTheRulesSpeakOfIsHeld() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(directory.withRole(role)).isNotEmpty());
        assertThat(directory.withRole(Role.VICE_MAYOR)).hasSize(5);
        assertThat(directory.withRole(Role.OFFICE_DEPUTY)).hasSize(3);
        assertThat(directory.operators()).hasSize(6);
        assertThat(directory.people()).hasSizeBetween(110, 130);
        assertThat(directory.units())
                .filteredOn(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(directory.units())
                .filteredOn(unit -> unit.kind() == Unit.Kind.TOWN || unit.kind() == Unit.Kind.STREET)
                .hasSize(10);
    }

    @Test
    void everyUnitHasHeadLiaisonAndAVicemayorInCharge() {
        assertThat(directory.units())
                .filteredOn(unit -> unit.kind() != Unit.Kind.GOVERNMENT)
                .allSatisfy(unit -> {
                    assertThat(directory.headOf(unit.id())).isPresent();
                    assertThat(directory
                                    .leaderInChargeOf(unit.id())
                                    .orElseThrow()
                                    .isViceMayor())
                            .isTrue();
                });
        assertThat(directory.liaisonsOf(new UnitId("zhujian")))
                .extracting(Person::name)
                .containsExactly("徐佳");
    }

    @Test
    void theMayorIsActedForByTheExecutiveViceMayorAndPairsAreMutual() {
        Person mayor = directory.withRole(Role.MAYOR).get(0);
        Person executive = directory.withRole(Role.EXECUTIVE_VICE_MAYOR).get(0);

        assertThat(directory.actingPartnerOf(mayor.id())).contains(executive);
        assertThat(directory.people()).filteredOn(Person::isViceMayor).allSatisfy(person -> {
            Person partner = directory.actingPartnerOf(person.id()).orElseThrow();
            assertThat(directory.actingPartnerOf(partner.id())).contains(person);
        });
        assertThat(directory.actingPartnerOf(new StaffId("lisiyuan"))).isEmpty();
    }

    @Test
    void everyViceMayorHasAPortfolioAndADeputyDirector() {
        assertThat(directory.people()).filteredOn(Person::isViceMayor).allSatisfy(person -> {
            Person deputy = directory.liaisonDeputyFor(person.id()).orElseThrow();
            assertThat(directory.leadersLiaisedBy(deputy.id())).contains(person);
            assertThat(directory.portfolioOf(person.id()))
                    .isNotEmpty()
                    .allSatisfy(unit ->
                            assertThat(directory.leaderInChargeOf(unit.id())).contains(person));
        });
        assertThat(directory.portfolioOf(new StaffId("wanghaitao"))).isEmpty();
    }

    @Test
    void groupsHoldWhomTheyName() {
        assertThat(group("cid-office").members())
                .containsExactlyElementsOf(ids(directory.peopleOf(new UnitId("office"))));
        assertThat(group("cid-unit-heads").members())
                .containsAll(ids(directory.withRole(Role.UNIT_HEAD)))
                .doesNotContain(new StaffId("chenzhiyuan"));
        assertThat(directory.group("cid-nowhere")).isEmpty();
    }

    @Test
    void onlyOperatorsDirectorAndMayorPlanMeetingsAndViceMayorsSpecialOnes() {
        assertThat(directory.people())
                .filteredOn(Permission.PLAN_MEETINGS::isGivenTo)
                .hasSize(8)
                .allMatch(
                        person -> person.is(Role.OPERATOR) || person.is(Role.OFFICE_DIRECTOR) || person.is(Role.MAYOR));
        assertThat(directory.people())
                .filteredOn(Permission.PLAN_SPECIAL_MEETINGS::isGivenTo)
                .hasSize(14)
                .noneMatch(person -> person.is(Role.STAFF) || person.is(Role.UNIT_HEAD));
    }

    private Group group(String id) {
        return directory.group(id).orElseThrow();
    }

    private static List<StaffId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
