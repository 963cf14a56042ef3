package cn.fuban.deadline;

import cn.fuban.store.Records;
import cn.fuban.store.Store;
import cn.fuban.store.StoreUnavailable;
import cn.fuban.workcalendar.Notice;
import cn.fuban.workcalendar.NoticeReader;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.Collection;
import java.util.List;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the calendar of this instance as that of all others: with the years that were added in the chat, whoever did it. */
final class AddedYears implements Job {
    private static final Logger log = LoggerFactory.getLogger(AddedYears.class);

    private final Store store;
    private final WorkCalendar calendar;
    private final Seen seen;

    /** What was last put into the calendar of this process; jobs are made anew every time. */
    static final class Seen {
        private volatile List<HolidayYear> years = List.of();
    }

    AddedYears(Store store, WorkCalendar calendar, Seen seen) {
        this.store = store;
        this.calendar = calendar;
        this.seen = seen;
    }

    /** The years as notices. */
    static List<Notice> notices(Records records) {
        return notices(records.all(HolidayYear.TYPE).values());
    }

    private static List<Notice> notices(Collection<HolidayYear> years) {
        return years.stream()
                .flatMap(year -> NoticeReader.read(year.text()).stream())
                .toList();
    }

    @Override
    public void execute(JobExecutionContext context) {
        refresh();
    }

    void refresh() {
        try {
            List<HolidayYear> years =
                    List.copyOf(store.records().all(HolidayYear.TYPE).values());
            if (years.equals(seen.years)) return;
            calendar.add(notices(years));
            seen.years = years;
            log.info(
                    "Arrangements added in the chat: {}",
                    years.stream().map(HolidayYear::year).toList());
        } catch (StoreUnavailable e) {
            log.debug("The calendar stays as it is: {}", e.getMessage());
        }
    }
}
