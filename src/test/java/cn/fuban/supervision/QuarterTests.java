package cn.fuban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.directory.Person;
import cn.fuban.directory.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A whole quarter with 200 items over all units: nobody gets more than one message of supervision a working day. */
class QuarterTests {
    private static final int ITEMS = 200;

    private final Office office = Office.on("2026-10-08T09:00");

    @Test
    void nobodyHearsOfSupervisionTwiceADayAndEverythingIsSaidInOfficeHours() {
        List<Unit> units = Office.DIRECTORY.units().stream()
                .filter(unit -> unit.kind() != Unit.Kind.GOVERNMENT)
                .toList();
        assertThat(units).hasSizeGreaterThan(35);
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
                        .flatMap(unit -> Office.DIRECTORY.headOf(unit.id()).stream())
                        .map(Person::id)
                        .map(Object::toString)
                        .toList());
    }

    private static boolean isOfficeHour(LocalDateTime at) {
        int hour = at.getHour();
        return Office.CALENDAR.isWorkday(at.toLocalDate()) && hour >= 8 && hour < 18 && hour != 12 && hour != 13;
    }
}
