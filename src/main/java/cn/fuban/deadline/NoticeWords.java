package cn.fuban.deadline;

import cn.fuban.config.Messages;
import cn.fuban.conversation.Button;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Reply;
import cn.fuban.conversation.Understanding;
import cn.fuban.workcalendar.ChineseDates;
import cn.fuban.workcalendar.Day;
import cn.fuban.workcalendar.Notice;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A year's arrangement in words. */
final class NoticeWords {
    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    Outcome say(String key, Map<String, ?> values) {
        return Outcome.reply(new Reply(
                messages.say("deadline.notice." + key + ".title", values),
                messages.say("deadline.notice." + key + ".text", values)));
    }

    /** What cannot be right, one line each. */
    Outcome wrong(Notice notice) {
        List<Map<String, String>> lines = notice.problems().stream()
                .map(problem ->
                        Map.of("line", messages.say("deadline.notice.problem." + problem.key(), problem.values())))
                .distinct()
                .toList();
        return say("wrong", Map.of("year", year(notice), "problems", lines));
    }

    /** Everything that would hold, for comparing it with the notice. */
    Outcome card(Notice notice, WorkCalendar before) {
        Map<String, Object> values = new HashMap<>();
        values.put("year", year(notice));
        values.put(
                "holidays",
                notice.sections().stream()
                        .map(section -> line(section, notice.year()))
                        .toList());
        values.put("off", count(notice, Day.Kind.HOLIDAY));
        values.put("worked", count(notice, Day.Kind.MAKEUP));
        values.put("replaces", before.knows(notice.year()));
        Reply reply = new Reply(
                messages.say("deadline.notice.card.title", values),
                messages.say("deadline.notice.card.text", values),
                new Button(
                        messages.say("deadline.notice.confirm.label"),
                        messages.say("deadline.notice.confirm.sentence", values)));
        List<LocalDate> dates =
                notice.sections().stream().map(Notice.Section::first).toList();
        return Outcome.reply(reply).understood(Understanding.dating(List.of(), dates, false));
    }

    /** @param moved how many people hear of dates that have changed */
    Outcome kept(Notice notice, int moved) {
        return say("kept", Map.of("year", year(notice), "moved", moved > 0));
    }

    private Map<String, String> line(Notice.Section section, int year) {
        LocalDate near = LocalDate.of(year, 1, 1);
        return Map.of(
                "name", section.name(),
                "first", ChineseDates.format(section.first(), near),
                "last", section.length() == 1 ? "" : ChineseDates.format(section.last(), near),
                "n", Integer.toString(section.length()),
                "worked",
                        section.worked().stream()
                                .map(date -> ChineseDates.format(date, near))
                                .collect(Collectors.joining("、")));
    }

    private static long count(Notice notice, Day.Kind kind) {
        return notice.days().values().stream().filter(day -> day.kind() == kind).count();
    }

    private static String year(Notice notice) {
        return String.valueOf(notice.year());
    }
}
