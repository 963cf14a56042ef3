package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Names;
import cn.fuban.directory.Person;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.Map;

/** Reads what a message says about leave. Pure: the same message, said at the same moment, always says the same. */
public final class LeaveReader {
    private final KindReader kinds;
    private final SpanReader spans;

    private LeaveReader(KindReader kinds, SpanReader spans) {
        this.kinds = kinds;
        this.spans = spans;
    }

    /**
     * Reads the vocabulary of {@code language/leave.yaml}.
     *
     * @param names finds the people of the directory in a text
     */
    public static LeaveReader read(ConfigFolder folder, WorkCalendar calendar, Names names) {
        return new LeaveReader(KindReader.read(folder), new SpanReader(calendar));
    }

    /**
     * What a message says that is taken for this intent: {@code leave.request}, {@code leave.cancel}, {@code
     * leave.change}, {@code leave.return}, {@code leave.approve}, {@code leave.reject}, {@code leave.forward} or {@code
     * leave.query}.
     *
     * @param speaker to whom 我们局长 refers
     */
    public SaidLeave read(String intent, Utterance utterance, Person speaker) {
        return of(Absence.NONE, utterance);
    }

    /**
     * What a message says in an open dialogue: the absence as it is after it, with every slot that the message gives.
     *
     * @param soFar what was said before
     * @param asked the slot that was asked for; empty when all was there and the card was shown
     */
    public SaidLeave follow(Absence soFar, String asked, Utterance utterance, Person speaker) {
        return of(soFar, utterance);
    }

    private SaidLeave of(Absence soFar, Utterance utterance) {
        LeaveKind kind = kinds.in(utterance.text()).orElse(soFar.kind());
        Absence said = spans.in(utterance, kind);
        return new SaidLeave(soFar.with(said), Absence.NONE, SaidLeave.Reply.NONE, SaidLeave.Timing.PLAIN, Map.of());
    }
}
