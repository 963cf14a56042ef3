package cn.fuban.meeting;

import cn.fuban.conversation.Turn;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.Receipt;
import cn.fuban.directory.Names;
import cn.fuban.language.Utterance;
import java.time.LocalDate;
import java.util.List;

/** Which deadlines a question is about. */
final class WantedDeadlines {
    private final Deadlines deadlines;
    private final Kinds kinds;
    private final Names names;
    private final Receipt receipt;

    WantedDeadlines(Deadlines deadlines, Kinds kinds, Names names, Receipt receipt) {
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.names = names;
        this.receipt = receipt;
    }

    List<Definition> all(String kind) {
        return deadlines.of(kind);
    }

    List<Definition> namedIn(String text, String kind) {
        return deadlines.askedFor(kind, text);
    }

    boolean isNamedIn(String text) {
        return deadlines.anchors().stream()
                .anyMatch(anchor -> !namedIn(text, anchor).isEmpty());
    }

    /** When no kind is named: the usual one, unless only the deadlines of another event are spoken of. */
    String kindOf(String text) {
        if (!namedIn(text, kinds.usual()).isEmpty()) return kinds.usual();
        return deadlines.anchors().stream()
                .filter(anchor -> !namedIn(text, anchor).isEmpty())
                .findFirst()
                .orElse(kinds.usual());
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
