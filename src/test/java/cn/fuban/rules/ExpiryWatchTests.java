package cn.fuban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fuban.config.District;
import cn.fuban.config.Messages;
import cn.fuban.conversation.Reminder;
import cn.fuban.conversation.TestOutcomes;
import cn.fuban.directory.Directory;
import cn.fuban.reminder.Saying;
import cn.fuban.store.Records;
import cn.fuban.store.TestRedis;
import cn.fuban.workcalendar.OfficeHours;
import cn.fuban.workcalendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work rules end on 21 December 2026. */
class ExpiryWatchTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WorkCalendar calendar = WorkCalendar.read(Shipped.FOLDER);
    private final ExpiryWatch watch = new ExpiryWatch(
            Shipped.BOOKS,
            Directory.read(Shipped.FOLDER),
            calendar,
            OfficeHours.read(Shipped.FOLDER, new District("test", "巴州区", ZONE), calendar),
            new Messages(Shipped.FOLDER));

    private static ZonedDateTime at(int month, int day) {
        return LocalDate.of(2026, month, day).atTime(9, 0).atZone(ZONE);
    }

    @Test
    void oneOperatorIsRemindedOnWorkingDays90And30And7DaysBefore() {
        List<Reminder> ahead = watch.ahead(at(6, 1));
        assertThat(ahead).extracting(Reminder::person).containsOnly("lisiyuan");
        assertThat(ahead)
                .extracting(
                        reminder -> reminder.due().atZone(ZONE).toLocalDate().toString())
                .containsExactly("2026-09-22", "2026-11-20", "2026-12-14");
    }

    @Test
    void whatWasMissedIsMadeUpOnce(@TempDir Path folder) {
        Reminder missed = watch.ahead(at(11, 25)).stream()
                .filter(reminder -> reminder.stage().equals("30"))
                .filter(reminder -> reminder.due().isAfter(at(11, 25).toInstant()))
                .findFirst()
                .orElseThrow();
        assertThat(missed.due().atZone(ZONE).toLocalDateTime()).hasToString("2026-11-26T08:30");
        try (TestRedis redis = new TestRedis(folder)) {
            Saying said =
                    watch.saying(missed, at(11, 25), redis.store().records()).orElseThrow();
            redis.store()
                    .commit(TestOutcomes.on(redis.store())
                            .commitOf(said.effects(), redis.store().records(), "expiry"));
            assertThat(watch.saying(missed, at(11, 26), redis.store().records()))
                    .isEmpty();
            Reminder next = watch.ahead(at(11, 26)).stream()
                    .filter(reminder -> reminder.stage().equals("7"))
                    .findFirst()
                    .orElseThrow();
            assertThat(watch.saying(next, at(12, 14), redis.store().records())).isPresent();
        }
    }

    @Test
    void itSaysWhichBookAndUntilWhen(@TempDir Path folder) {
        try (TestRedis redis = new TestRedis(folder)) {
            Records records = redis.store().records();
            Reminder first = watch.ahead(at(6, 1)).get(0);
            assertThat(watch.saying(first, at(9, 22), records)
                            .orElseThrow()
                            .words()
                            .text())
                    .contains("《工作规则》", "2026年12月21日（星期一）", "90天");
            assertThat(watch.saying(first, at(12, 22), records)).isEmpty();
        }
    }
}
