package cn.fuban.meeting;

import cn.fuban.conversation.Turn;
import cn.fuban.deadline.DateSource;
import cn.fuban.deadline.Deadlines;
import cn.fuban.deadline.Definition;
import cn.fuban.deadline.DueDate;
import cn.fuban.deadline.NearestReading;
import cn.fuban.deadline.Rule;
import cn.fuban.language.Utterance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Adds to an answer from the rules what it comes to for the meeting that is named, or for the one that is next. */
final class MeetingDates implements DateSource {
    private final Deadlines deadlines;
    private final Kinds kinds;
    private final Anchors anchors;
    private final WantedDeadlines wanted;
    private final NearestReading nearest;
    private final Desk desk;

    MeetingDates(
            Deadlines deadlines,
            Kinds kinds,
            Anchors anchors,
            WantedDeadlines wanted,
            NearestReading nearest,
            Desk desk) {
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.anchors = anchors;
        this.wanted = wanted;
        this.nearest = nearest;
        this.desk = desk;
    }

    @Override
    public Optional<Dates> dates(Turn turn, Predicate<Rule> told) {
        Utterance said = nearest.of(turn.utterance());
        return deadlines.anchors().stream()
                .filter(kind -> kinds.find(kind).isPresent())
                .flatMap(kind -> dates(kind, said, turn, told).stream())
                .findFirst();
    }

    private Optional<Dates> dates(String kind, Utterance said, Turn turn, Predicate<Rule> told) {
        List<Definition> meant = deadlines.of(kind).stream()
                .filter(definition -> told.test(definition.rule()))
                .toList();
        if (meant.isEmpty()) return Optional.empty();
        return anchors.in(said, kind, meant, Meetings.in(turn.records()), turn.now())
                .map(anchor -> {
                    List<DueDate> dates = wanted.dates(meant, anchor, said, turn);
                    return new Dates(
                            words(anchor, dates, turn),
                            dates.stream().map(DueDate::date).distinct().toList(),
                            dates.stream().anyMatch(DueDate::provisional));
                });
    }

    private String words(Anchored anchor, List<DueDate> dates, Turn turn) {
        String day = desk.timeline().date(anchor.day().first(), turn.today());
        String meeting = anchor.meeting()
                .map(id -> desk.kinds().title(id))
                .orElseGet(
                        () -> desk.kinds().find(anchor.kind()).map(Kind::name).orElse(anchor.kind()));
        return desk.phrases()
                .text(
                        "deadline.added",
                        Map.of(
                                "meeting",
                                meeting,
                                "date",
                                day,
                                "dates",
                                desk.timeline().of(dates, turn.today())));
    }
}
