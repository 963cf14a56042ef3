package cn.fuban.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFixture;
import cn.fuban.config.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryFileTests {
    @TempDir
    private Path temporary;

    private ConfigFixture config;

    @BeforeEach
    void theShippedDirectory() {
        config = ConfigFixture.shippedIn(temporary, "directory");
    }

    @Test
    void theShippedDirectoryHasNoProblems() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void anIdMayBeUsedOnceOnly() {
        config.replacing("directory/people/towns.yaml", "id: zhaiming", "id: xieting");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .matches("directory/people/towns\\.yaml:\\d+: id \"xieting\" is already used at"
                                + " .*directory/people/departments\\.yaml:\\d+; write another id"));
    }

    @Test
    void unknownUnitsRolesAndKeysAreReportedWithTheNearestKnownOne() {
        config.with("directory/people/office.yaml", """
                people:
                  - id: wuxiaofeng
                    name: 吴晓峰
                    post: 主任
                    unit: offise
                    roles: [office-director, operater]
                    fone: 13800000008
                  - id: nobody
                    name: 无职
                    post: 文秘
                    unit: office
                    phone: 13800000009
                """);

        assertThat(problems())
                .contains(
                        "directory/people/office.yaml:5: \"offise\" is not known here; did you mean \"office\"?",
                        "directory/people/office.yaml:2: \"phone\" is missing; add a line \"phone: …\"",
                        "directory/people/office.yaml:6: \"operater\" does not fit here; write one of mayor,"
                                + " executive-vice-mayor, vice-mayor, office-director, office-deputy, operator,"
                                + " performance-office, unit-head, liaison, staff",
                        "directory/people/office.yaml:7: unknown key \"fone\"; did you mean \"phone\"?",
                        "directory/people/office.yaml:8: \"无职\" has no role; add a line \"roles: [staff]\", or what"
                                + " fits");
    }

    @Test
    void everyUnitNeedsOneHead() {
        config.replacing(
                "directory/people/departments.yaml", """
                    unit: shuili
                    roles: [unit-head]
                """.stripIndent(), "    unit: shuili\n    roles: [staff]\n");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .matches("directory/units\\.yaml:\\d+: unit \"shuili\" has no head; give one of its people in"
                                + " directory/people the role \"unit-head\""));
    }

    @Test
    void aUnitIsInExactlyOnePortfolio() {
        config.replacing("directory/leaders.yaml", "- shuili", "- nongye");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .matches("directory/leaders\\.yaml:\\d+: unit \"nongye\" is in a portfolio already at"
                                + " .*leaders\\.yaml:\\d+; leave it in one of the two"))
                .anySatisfy(problem -> assertThat(problem)
                        .matches("directory/units\\.yaml:\\d+: unit \"shuili\" is in nobody's portfolio; add it to one"
                                + " in .*directory/leaders\\.yaml"));
    }

    @Test
    void aDeputyHeadWorksInTheUnitAndIsInChargeOfSomething() {
        config.replacing("directory/units.yaml", "- person: huangting", """
                - person: huangdesheng
                        inCharge: [预算]
                      - person: wangrui
                        inCharge: [预算]
                      - person: huangting""".stripIndent());
        config.replacing("directory/units.yaml", "inCharge: [预算, 国有资产, 政府采购]", "inCharge: []");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .endsWith("\"huangdesheng\" is the head of \"caizheng\"; write a deputy head"))
                .anySatisfy(problem -> assertThat(problem)
                        .endsWith("\"wangrui\" does not work in \"caizheng\"; write one of its people"))
                .anySatisfy(problem -> assertThat(problem).contains("write what the deputy head is in charge of"));
    }

    @Test
    void anAbPairIsMutual() {
        config.replacing("directory/leaders.yaml", "partner: hejingyi", "partner: wanglixin");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("\"zhanghuimin\" names \"wanglixin\", who does not name \"zhanghuimin\" in turn"))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("\"hejingyi\" names \"zhanghuimin\", who does not name \"hejingyi\" in turn"));
    }

    @Test
    void everyViceMayorHasAnEntryWithADeputyDirector() {
        config.with("directory/leaders.yaml", """
                leaders:
                  - id: zhouzhengming
                    liaison: lisiyuan
                  - id: luoyongqiang
                    partner: zhouzhengming
                    liaison: majun
                """);

        assertThat(problems())
                .contains(
                        "directory/leaders.yaml:2: \"partner\" is missing; add a line \"partner: …\"",
                        "directory/leaders.yaml:3: \"lisiyuan\" is no deputy director of the office; write somebody"
                                + " with the role \"office-deputy\"",
                        "directory/leaders.yaml:4: \"luoyongqiang\" is no vice-mayor; only vice-mayors stand here")
                .anySatisfy(problem -> assertThat(problem)
                        .contains("people/leaders.yaml:")
                        .contains("vice-mayor \"hejingyi\" has no AB partner and no portfolio; add an entry to "));
    }

    @Test
    void thereIsOneMayorAndEveryPostIsHeld() {
        config.replacing("directory/people/leaders.yaml", "[mayor]", "[executive-vice-mayor]");

        assertThat(problems())
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("directory/units.yaml:6: nobody is mayor; give one person"))
                .anySatisfy(problem -> assertThat(problem)
                        .endsWith("\"chenzhiyuan\" is executive-vice-mayor already; leave the role with one of them"));
    }

    @Test
    void aGroupNeedsMembers() {
        config.with("directory/groups.yaml", """
                groups:
                  - id: cid-empty
                    name: 空群
                    people: [nobodyknown]
                """);

        assertThat(problems())
                .contains("directory/groups.yaml:2: group \"cid-empty\" has no members; give roles, units or people")
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("directory/groups.yaml:4: \"nobodyknown\" is not known here; "));
    }

    private List<String> problems() {
        ConfigFolder folder = config.folder();
        Directory.read(folder);
        return config.problemsOf(folder);
    }
}
