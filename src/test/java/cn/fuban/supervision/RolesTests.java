package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.presence.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who may do what, for an item of the housing bureau with the finance bureau: the rest is denied. */
class RolesTests {
    private static final Item ITEM = new Item(
            1,
            new Matter("老旧小区改造", "other", "其他交办事项", "zhujian", List.of("caizheng"), "zhangmingyuan"),
            new Schedule(LocalDate.of(2026, 12, 31), List.of(), List.of(), Optional.empty()),
            State.REPORTED,
            "lisiyuan",
            List.of());

    private final Rights rights = new Rights(Office.DIRECTORY);

    /** S set up and assign, D verify, close, return, extend; U report for a unit; V see. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "chenzhiyuan, mayor, SDV",
        "zhouzhengming, vice-mayor in charge of the co-unit, V",
        "zhangmingyuan, vice-mayor in charge, SDV",
        "wanglixin, another vice-mayor, -",
        "wuxiaofeng, office director, SDUV",
        "liujing, deputy director of the office, V",
        "lisiyuan, operator, SDUV",
        "tianfang, performance office, SDV",
        "wanghaitao, head of the lead unit, UV",
        "xujia, liaison of the lead unit, UV",
        "hubin, staff of the lead unit, V",
        "huangdesheng, head of the co-unit, UV",
        "liuyang, staff of the co-unit, V",
        "luoyongqiang, head of another unit, -",
        "xieting, liaison of another unit, -",
        "tanghao, staff of another unit, -",
    })
    void whoMayDoWhat(String id, String who, String may) {
        Actor actor = actor(id);
        String does = (rights.supervising(actor, ITEM.matter()).isEmpty() ? "S" : "")
                + (rights.deciding(actor, ITEM).isEmpty() ? "D" : "")
                + (rights.speaksFor(actor, ITEM).isPresent() ? "U" : "")
                + (rights.sees(actor, ITEM) ? "V" : "");

        assertThat(does.isEmpty() ? "-" : does).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"wanghaitao, zhujian", "huangdesheng, caizheng", "lisiyuan, zhujian"})
    void aUnitSpeaksForItselfAndTheOfficeForTheLeadUnit(String id, String unit) {
        assertThat(rights.speaksFor(actor(id), ITEM)).contains(unit);
    }

    /** Nobody in the whole directory may more than the table says. */
    @Test
    void everybodyElseIsDenied() {
        Set<String> supervise = Office.DIRECTORY.people().stream()
                .filter(person ->
                        rights.supervising(actor(person), ITEM.matter()).isEmpty())
                .map(person -> person.id().value())
                .collect(Collectors.toSet());
        Set<String> named = Office.DIRECTORY.people().stream()
                .filter(person -> person.id().value().equals("zhangmingyuan")
                        || person.roles().stream()
                                .anyMatch(role -> Set.of("mayor", "operator", "office-director", "performance-office")
                                        .contains(role.id())))
                .map(person -> person.id().value())
                .collect(Collectors.toSet());

        assertThat(supervise).isEqualTo(named);
    }

    private static Actor actor(String id) {
        return actor(Office.DIRECTORY.person(new StaffId(id)).orElseThrow());
    }

    private static Actor actor(Person person) {
        return new Actor(person, List.of(person));
    }
}
