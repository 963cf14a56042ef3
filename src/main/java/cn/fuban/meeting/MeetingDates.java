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
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Adds to an answer from the rules what it comes to for the meeting or other event that is named, or for the meeting that
 * is next.
 */
final class MeetingDates implements DateSource {
    private final Deadlines deadlines;
    private final Anchors anchors;
    private final WantedDeadlines wanted;
    private final NearestReading nearest;
    private final DeadlineAnswer answer;

    MeetingDates(
            Deadlines deadlines,
            Anchors anchors,
            WantedDeadlines wanted,
            NearestReading nearest,
            DeadlineAnswer answer) {
        this.deadlines = deadlines;
        this.anchors = anchors;
        this.wanted = wanted;
        this.nearest = nearest;
        this.answer = answer;
    }

    @Override
    public Optional<Dates> dates(Turn turn, Predicate<Rule> told) {
        Utterance said = nearest.of(turn.utterance());
        return deadlines.anchors().stream()
                .filter(anchor -> wanted.isSpokenOf(anchor, said.text()))
                .flatMap(anchor -> dates(anchor, said, turn, told).stream())
                .findFirst();
    }

    private Optional<Dates> dates(String anchor, Utterance said, Turn turn, Predicate<Rule> told) {
        List<Definition> meant = deadlines.of(anchor).stream()
                .filter(definition -> told.test(definition.rule()))
                .toList();
        if (meant.isEmpty()) return Optional.empty();
        return anchors.in(said, anchor, meant, Meetings.in(turn.records()), turn.now())
                .map(found -> {
                    List<DueDate> dates = wanted.dates(meant, found, said, turn);
                    return new Dates(
                            answer.added(found, dates, turn.today()),
                            dates.stream().map(DueDate::date).distinct().toList(),
                            dates.stream().anyMatch(DueDate::provisional));
                });
    }
}
