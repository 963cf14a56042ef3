package cn.fuban.workcalendar;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.ConfigFolder;
import com.tyme.holiday.LegalHoliday;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every day of the seven years with an arrangement, against a library with a table of its own. */
class AgainstTymeTests {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int DAYS = 2557;

    private static final Set<LocalDate> WORKED_BY_TYME = FIRST.datesUntil(FIRST.plusDays(DAYS))
            .filter(AgainstTymeTests::isWorkedByTyme)
            .collect(toUnmodifiableSet());

    private final WorkCalendar calendar = WorkCalendar.read(new ConfigFolder(Path.of("bot-config")));

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyCountArrivesWhereTheLibraryDoes(
            @ForAll @IntRange(max = DAYS - 1) int offset, @ForAll @IntRange(min = -15, max = 15) int n) {
        LocalDate anchor = FIRST.plusDays(offset);
        Count count = n < 0 ? calendar.workdaysBefore(anchor, -n) : calendar.workdaysAfter(anchor, n);

        if (leavesTheArrangedYears(count)) {
            assertThat(count.isProvisional()).isTrue();
        } else {
            assertThat(count.isProvisional()).isFalse();
            assertThat(count.target()).isEqualTo(byTyme(anchor, n));
        }
    }

    private static boolean leavesTheArrangedYears(Count count) {
        return count.target().isBefore(FIRST) || !count.target().isBefore(FIRST.plusDays(DAYS));
    }

    private static LocalDate byTyme(LocalDate anchor, int n) {
        LocalDate date = anchor;
        for (int left = Math.abs(n); left > 0; ) {
            date = date.plusDays(Integer.signum(n));
            left -= WORKED_BY_TYME.contains(date) ? 1 : 0;
        }
        return date;
    }

    private static boolean isWorkedByTyme(LocalDate date) {
        LegalHoliday holiday = LegalHoliday.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return holiday == null ? date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 : holiday.isWork();
    }
}
