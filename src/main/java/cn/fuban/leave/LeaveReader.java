package cn.fuban.leave;

import cn.fuban.config.ConfigFolder;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.Map;

/** Reads what a message says about leave. Pure: the same message, said at the same moment, always says the same. */
public final class LeaveReader {
    private final RequestReader requests;
    private final FollowReader follows;
    private final ReplyReader replies;
    private final ChangeReader changes;

    private final KindReader kinds;
    private final Durations durations;

    private LeaveReader(
            RequestReader requests,
            FollowReader follows,
            ReplyReader replies,
            ChangeReader changes,
            KindReader kinds,
            Durations durations) {
        this.requests = requests;
        this.follows = follows;
        this.replies = replies;
        this.changes = changes;
        this.kinds = kinds;
        this.durations = durations;
    }

    /**
     * Reads the vocabulary of {@code language/leave.yaml}.
     *
     * @param directory knows the names of people
     */
    public static LeaveReader read(ConfigFolder folder, WorkCalendar calendar, Directory directory) {
        LeaveGrammar grammar = LeaveGrammar.read(folder, directory);
        Durations durations = new Durations(calendar);
        RequestReader requests = new RequestReader(grammar, durations);
        ReplyReader replies = new ReplyReader(grammar);
        ChangeReader changes = new ChangeReader(grammar, replies, durations);
        return new LeaveReader(
                requests,
                new FollowReader(requests, changes, grammar, durations),
                replies,
                changes,
                grammar.kinds(),
                durations);
    }

    /**
     * What a message says that is taken for this intent: {@code leave.request}, {@code leave.cancel}, {@code
     * leave.change}, {@code leave.return}, {@code leave.approve}, {@code leave.reject}, {@code leave.forward} or {@code
     * leave.query}.
     *
     * @param speaker to whom 我们局长 refers
     */
    public SaidLeave read(String intent, Utterance utterance, Person speaker) {
        return switch (intent) {
            case "leave.request" -> requests.read(utterance);
            case "leave.change" -> changes.read(utterance);
            default -> replies.read(intent, utterance);
        };
    }

    /**
     * What a message says in an open dialogue: the absence as it is after it, with every slot that the message gives.
     *
     * @param soFar what was said before
     * @param asked the slot that was asked for; empty when all was there and the card was shown
     */
    public SaidLeave follow(Absence soFar, String asked, Utterance utterance, Person speaker) {
        return follows.read(soFar, asked, utterance);
    }

    /** What was said for a request by the names and in the form of the schema, with how long that is. */
    public Map<String, Object> slots(SaidLeave said) {
        Map<String, Object> slots = said.slots();
        slots.putAll(durations.counted(said.absence()));
        return slots;
    }

    /** Whether the words leave open if somebody is away on duty or for themselves. */
    boolean isDutyOpen(Absence said, Utterance utterance) {
        return said.kind() == LeaveKind.PERSONAL && kinds.isUnclear(utterance.text(), said.reason());
    }
}
