package cn.fuban.meeting;

import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.Events;
import cn.fuban.deadline.Receipt;
import cn.fuban.directory.Names;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which deadlines a question is about. */
final class WantedDeadlines {
    private static final Pattern PARTICLES = Pattern.compile("[呢嘛吗啊?。!,]+$");
    private static final int DEADLINE = 2;
    private static final int SPOKEN = 4;

    private final Deadlines deadlines;
    private final Events events;
    private final Kinds kinds;
    private final Names names;
    private final Receipt receipt;

    WantedDeadlines(Deadlines deadlines, Events events, Kinds kinds, Names names, Receipt receipt) {
        this.deadlines = deadlines;
        this.events = events;
        this.kinds = kinds;
        this.names = names;
        this.receipt = receipt;
    }

    /** What is meant when no deadline is named. */
    List<Definition> all(String kind) {
        return deadlines.watched(kind);
    }

    List<Definition> namedIn(String text, String kind) {
        return deadlines.askedFor(kind, text);
    }

    boolean isNamedIn(String text) {
        return deadlines.anchors().stream()
                .anyMatch(anchor -> !namedIn(text, anchor).isEmpty());
    }

    /** Whether the name of a deadline is the last that is said: 4月6日常务会，材料呢. */
    boolean isLastIn(String text) {
        String plain = PARTICLES.matcher(text).replaceAll("");
        return deadlines.isEndOf(plain.substring(plain.lastIndexOf(',') + 1));
    }

    /** Whether nothing else stands behind the last comma. */
    boolean isLastAloneIn(String text) {
        return text.contains(",") && isLastIn(text);
    }

    /** Whether it is rather about something for which the rules give no number of days. */
    boolean isUncounted(String text) {
        String likely = kindOf(text, Optional.empty());
        int open = deadlines.uncounted().stream()
                .mapToInt(matter -> matter.weightIn(text))
                .max()
                .orElse(0);
        return open > 0 && open >= deadlines.weightIn(text, likely);
    }

    /** Whether the clearest deadline belongs to a part of the year, which need not be named as a day. */
    boolean isOfPeriod(String text) {
        return events.isPeriod(kindOf(text, Optional.empty()));
    }

    /**
     * Which kind of meeting, or which other event, a text is about: the one whose deadline it names most clearly, if it
     * names any. The kind that is spoken of, and else the usual one, is meant when in doubt.
     *
     * @param said the kind of the meeting that is spoken of
     */
    String kindOf(String text, Optional<String> said) {
        Optional<String> spoken = said.or(() -> kinds.describedIn(text));
        String likely = spoken.orElseGet(kinds::usual);
        int best = clarity(text, likely, spoken);
        String kind = likely;
        for (String anchor : deadlines.anchors()) {
            boolean event = events.contains(anchor);
            boolean possible =
                    event ? spoken.isEmpty() || events.weightIn(text, anchor) > 0 : spoken.isEmpty() || best == 0;
            int clarity = possible ? clarity(text, anchor, spoken) : 0;
            if (clarity > best) {
                best = clarity;
                kind = anchor;
            }
        }
        return kind;
    }

    /** Whether a text may speak of this; a meeting need not be named. */
    boolean isSpokenOf(String anchor, String text) {
        return !events.contains(anchor) || events.weightIn(text, anchor) > 0;
    }

    /** Naming the deadline counts more than naming its event, which alone says nothing. */
    private int clarity(String text, String anchor, Optional<String> spoken) {
        int deadline = deadlines.weightIn(text, anchor);
        if (deadline == 0) return 0;
        int named = spoken.filter(anchor::equals).isPresent() ? SPOKEN : events.weightIn(text, anchor);
        return DEADLINE * deadline + named;
    }

    /**
     * Their dates; of several only those that the unit named, or else the speaker's, has been given, if it has any.
     *
     * @param said what names the day, perhaps with the hour at which something came
     */
    List<DueDate> dates(List<Definition> wanted, Anchored anchor, Utterance said, Turn turn) {
        List<Definition> own = wanted.size() == 1 ? wanted : ofUnit(wanted, anchor, turn);
        return (own.isEmpty() ? wanted : own)
                .stream().map(definition -> due(definition, anchor, said)).toList();
    }

    private List<Definition> ofUnit(List<Definition> wanted, Anchored anchor, Turn turn) {
        List<String> named = names.in(turn.utterance().text(), turn.person()).stream()
                .flatMap(mention -> mention.units().stream())
                .map(unit -> unit.id().value())
                .toList();
        List<String> units = named.isEmpty() ? List.of(turn.person().unit().id().value()) : named;
        return anchor.meeting().flatMap(id -> turn.records().find(Meeting.TYPE, id.key())).stream()
                .flatMap(meeting -> meeting.followUp().assignments().stream())
                .filter(given -> units.contains(given.unit()))
                .flatMap(given ->
                        wanted.stream().filter(definition -> definition.care().owes() == given.as()))
                .distinct()
                .toList();
    }

    private DueDate due(Definition definition, Anchored anchor, Utterance said) {
        boolean before = definition.offset().isBefore();
        LocalDate day = before ? anchor.day().first() : anchor.day().last();
        return deadlines.due(definition, definition.offset().fromWorkday() ? receipt.on(day, said) : day);
    }
}
