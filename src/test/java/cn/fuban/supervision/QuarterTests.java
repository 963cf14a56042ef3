package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFixture;
import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole quarter with 200 items over all units: nobody gets more than one message of supervision a working day. */
class QuarterTests {
    private static final int ITEMS = 200;

    @TempDir
    private Path temporary;

    @Test
    void nobodyHearsOfSupervisionTwiceADayAndEverythingIsSaidInOfficeHours() {
        Office office = Office.in(fortyUnits(), temporary, "2026-10-08T09:00");
        List<Unit> units = office.directory.units().stream()
                .filter(unit -> unit.kind() != Unit.Kind.GOVERNMENT)
                .toList();
        assertThat(units).hasSize(40);
        for (int i = 0; i < ITEMS; i++) {
            LocalDate deadline = LocalDate.of(2026, 10, 20).plusDays(i * 70L / ITEMS);
            office.assigned("立项督办：第%d号工程，%s牵头，%s协办，%s前完成"
                    .formatted(
                            i + 1,
                            units.get(i % units.size()).shortName(),
                            units.get((i + 7) % units.size()).shortName(),
                            "2026年%d月%d日".formatted(deadline.getMonthValue(), deadline.getDayOfMonth())));
        }
        office.until("2026-12-31T18:00");

        Map<String, Long> perDay = new TreeMap<>(office.sent().stream()
                .flatMap(sent -> sent.people().stream()
                        .map(person -> person + " " + sent.at().toLocalDate()))
                .collect(Collectors.groupingBy(day -> day, Collectors.counting())));
        assertThat(perDay.values()).isNotEmpty().containsOnly(1L);
        assertThat(office.sent())
                .allSatisfy(sent -> assertThat(isOfficeHour(sent.at())).isTrue());
        Set<String> heard =
                office.sent().stream().flatMap(sent -> sent.people().stream()).collect(Collectors.toSet());
        assertThat(heard)
                .containsAll(units.stream()
                        .flatMap(unit -> office.directory.headOf(unit.id()).stream())
                        .map(Person::id)
                        .map(Object::toString)
                        .toList());
        office.close();
    }

    /** The shipped district with four more towns. */
    private ConfigFolder fortyUnits() {
        ConfigFixture district = ConfigFixture.shippedIn(temporary, "directory", "calendar", "language")
                .with("supervision.yaml", shipped("supervision.yaml"));
        StringBuilder units = new StringBuilder(shipped("directory/units.yaml"));
        StringBuilder people = new StringBuilder("people:\n");
        StringBuilder portfolio = new StringBuilder("      - wangjiang\n");
        for (String name : List.of("东山", "南坪", "西河", "北岭")) {
            String id = "town" + (portfolio.length() % 1000);
            units.append("  - id: %s\n    name: %s镇人民政府\n    aliases:\n      - %s镇\n    kind: town\n"
                    .formatted(id, name, name));
            people.append(person(id + "head", name, id, "unit-head"))
                    .append(person(id + "liaison", name, id, "liaison"));
            portfolio.append("      - ").append(id).append('\n');
        }
        return district.with("directory/units.yaml", units.toString())
                .with("directory/people/more.yaml", people.toString())
                .replacing("directory/leaders.yaml", "      - wangjiang\n", portfolio.toString())
                .folder();
    }

    private static String person(String id, String surname, String unit, String role) {
        return "  - id: %s\n    name: %s\n    post: 镇长\n    unit: %s\n    roles: [%s]\n    phone: 1%010d\n"
                .formatted(
                        id,
                        surname + (role.equals("liaison") ? "联" : "长"),
                        unit,
                        role,
                        Math.abs(id.hashCode()) % 10_000_000);
    }

    private static String shipped(String file) {
        try {
            return Files.readString(Path.of("bot-config", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfficeHour(LocalDateTime at) {
        int hour = at.getHour();
        return Office.CALENDAR.isWorkday(at.toLocalDate()) && hour >= 8 && hour < 18 && hour != 12 && hour != 13;
    }
}
