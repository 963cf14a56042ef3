package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** work:86: five years from 2021-12-21. */
class ValidityTests {
    private static final List<Book> WORK = List.of(Shipped.EDITION.book("work").orElseThrow());
    private static final List<Book> DECISION =
            List.of(Shipped.EDITION.book("decision").orElseThrow());

    private static boolean told(List<Book> cited, String today, Optional<LocalDate> before) {
        return Validity.toTell(cited, LocalDate.parse(today), before).isPresent();
    }

    @Test
    void ninetyDaysBeforeTheEndItBegins() {
        assertThat(told(WORK, "2026-09-21", Optional.empty())).isFalse();
        assertThat(told(WORK, "2026-09-22", Optional.empty())).isTrue();
    }

    @Test
    void oncePerPersonAndWeek() {
        Optional<LocalDate> monday = Optional.of(LocalDate.of(2026, 11, 23));
        assertThat(told(WORK, "2026-11-23", monday)).isFalse();
        assertThat(told(WORK, "2026-11-29", monday)).isFalse();
        assertThat(told(WORK, "2026-11-30", monday)).isTrue();
    }

    @Test
    void afterTheEndAlways() {
        assertThat(told(WORK, "2026-12-22", Optional.of(LocalDate.of(2026, 12, 22))))
                .isTrue();
        Book work = WORK.get(0);
        assertThat(Shipped.WORDING.expiry(work, LocalDate.of(2026, 12, 21))).doesNotContain("届满");
        assertThat(Shipped.WORDING.expiry(work, LocalDate.of(2026, 12, 22))).contains("2026年12月21日（星期一）", "届满", "核实");
    }

    @Test
    void aBookWithoutTermIsNeverSpokenOf() {
        assertThat(told(DECISION, "2030-01-01", Optional.empty())).isFalse();
    }
}
