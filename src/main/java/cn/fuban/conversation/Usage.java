package cn.fuban.conversation;

import cn.fuban.store.Commit;
import cn.fuban.store.Store;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;

/** How often DingTalk was called and has called, by month: its quotas are by month. */
public final class Usage {
    private static final String API = "api";
    private static final String STREAM = "stream";
    private static final String TALLY = "usage:";

    private final Store store;
    private final Clock clock;

    Usage(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What was used in a month.
     *
     * @param apiCalls calls of DingTalk's API, failed ones too; answers by session webhook cost none
     * @param streamPushes messages and taps that DingTalk has pushed
     */
    public record Month(long apiCalls, long streamPushes) {}

    /** One call of the API is made. */
    public void apiCall() {
        store.commit(new Commit().count(tally(), API, 1));
    }

    /** The commit of something that was pushed counts the push. */
    Commit counting(Commit push) {
        return push.count(tally(), STREAM, 1);
    }

    /** What was used in this month so far. */
    public Month of(YearMonth month) {
        Map<String, Long> counts = store.counts(TALLY + month);
        return new Month(counts.getOrDefault(API, 0L), counts.getOrDefault(STREAM, 0L));
    }

    private String tally() {
        return TALLY + YearMonth.from(ZonedDateTime.now(clock));
    }
}
