package cn.fuban.meeting;

import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Turn;
import cn.fuban.conversation.Understanding;
import cn.fuban.deadline.DueDate;
import cn.fuban.directory.Directory;
import cn.fuban.directory.Person;
import cn.fuban.directory.StaffId;
import cn.fuban.language.DayPart;
import cn.fuban.language.TimeExpression;
import cn.fuban.language.Utterance;
import cn.fuban.presence.Presence;
import cn.fuban.workcalendar.ChineseDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 假如12月10日上午开常务会: every date that would follow, and every message to whom and when; nothing is stored. */
final class Rehearsal {
    private static final Pattern SUPPOSED = Pattern.compile("假如|假设|如果|要是|倘若|假使|预演|演练|推演");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int MOST_NAMES = 2;

    private final Desk desk;
    private final Warnings warnings;
    private final Stages stages;
    private final Directory directory;

    Rehearsal(Desk desk, Warnings warnings, Stages stages, Directory directory) {
        this.desk = desk;
        this.warnings = warnings;
        this.stages = stages;
        this.directory = directory;
    }

    /** Whether a text supposes a meeting. */
    static boolean isAskedFor(String text) {
        return SUPPOSED.matcher(text).find();
    }

    /** @param said what names the day, perhaps with the hour */
    Outcome of(String kind, LocalDate day, Utterance said, Turn turn) {
        Meeting meeting = Meeting.planned(
                new MeetingId(kind, Meetings.in(turn.records()).nextNumber(kind)),
                new Appointment(day.atTime(time(said)).atZone(desk.zone()).toInstant(), ""),
                turn.person().id().value());
        List<DueDate> dates = desk.duties().timeline(meeting);
        Map<String, Object> values = new HashMap<>();
        values.put("kind", desk.kinds().find(kind).map(Kind::name).orElse(""));
        values.put("when", desk.timeline().time(meeting.appointment(), turn.today()));
        values.put("dates", desk.timeline().of(dates, turn.today()));
        values.put(
                "warnings", warnings.about(meeting, Meetings.in(turn.records()), presence(meeting, turn), turn.now()));
        values.put("messages", messages(meeting, turn));
        return Outcome.reply(desk.phrases().reply("rehearsal", values))
                .understood(Understanding.dating(
                        dates.stream()
                                .map(due -> due.definition().rule().article())
                                .distinct()
                                .toList(),
                        dates.stream().map(DueDate::date).distinct().toList(),
                        dates.stream().anyMatch(DueDate::provisional)));
    }

    /** Who is away is said to whoever may plan such a meeting. */
    private Presence presence(Meeting meeting, Turn turn) {
        return desk.kinds().of(meeting.id()).mayBePlannedBy(turn.person())
                ? Presence.in(turn.records())
                : Presence.of(List.of());
    }

    /** What would be sent from now on, one line for each moment. */
    private List<Map<String, String>> messages(Meeting meeting, Turn turn) {
        Map<Instant, List<String>> byMoment = new TreeMap<>();
        for (Duty duty : desk.duties().supposed(meeting))
            for (Stage stage : stages.of(duty)) add(byMoment, stage.moment(), what(duty, stage, turn));
        if (desk.duties().areGivenByMeetingsOf(meeting.id().kind()))
            add(byMoment, desk.reminders().evening(meeting), desk.phrases().text("rehearsal.ended"));
        List<Map<String, String>> lines = new ArrayList<>();
        byMoment.forEach((moment, what) -> {
            if (moment.isAfter(turn.now().toInstant()))
                lines.add(Map.of(
                        "when",
                        ChineseDates.format(LocalDateTime.ofInstant(moment, desk.zone()), turn.today()),
                        "what",
                        String.join("、", what)));
        });
        return lines;
    }

    private static void add(Map<Instant, List<String>> byMoment, Instant moment, String what) {
        byMoment.computeIfAbsent(moment, m -> new ArrayList<>()).add(what);
    }

    /** What is due comes in any case, what is overdue only if it stays undone. */
    private String what(Duty duty, Stage stage, Turn turn) {
        String whom = switch (stage.step()) {
            case 0 -> whom(duty, turn);
            case 1 -> desk.phrases().text("rehearsal.deputy");
            default -> desk.phrases().text("rehearsal.you");
        };
        boolean late = stage.moment().isAfter(duty.due().at());
        return duty.definition().name() + "→" + whom + (late ? desk.phrases().text("rehearsal.late") : "");
    }

    private String whom(Duty duty, Turn turn) {
        if (duty.people().isEmpty())
            return desk.phrases()
                    .text("rehearsal.units."
                            + duty.definition().care().owes().name().toLowerCase(Locale.ROOT));
        String names = duty.people().stream()
                .limit(MOST_NAMES)
                .map(id -> directory.person(new StaffId(id)))
                .flatMap(Optional::stream)
                .map(Person::name)
                .collect(Collectors.joining("、"));
        boolean me = duty.people().equals(List.of(turn.person().id().value()));
        if (me) return desk.phrases().text("rehearsal.you");
        return duty.people().size() <= MOST_NAMES
                ? names
                : desk.phrases()
                        .text(
                                "rehearsal.several",
                                Map.of("names", names, "n", duty.people().size()));
    }

    /** As said; otherwise as such meetings usually begin. */
    private static LocalTime time(Utterance said) {
        for (TimeExpression time : said.times()) {
            if (time instanceof TimeExpression.Day day && day.clock() != null) return day.clock();
            if (time instanceof TimeExpression.TimeOfDay of && of.clock() != null) return of.clock();
            boolean afternoon = (time instanceof TimeExpression.Day day && day.part() == DayPart.AFTERNOON)
                    || (time instanceof TimeExpression.TimeOfDay of && of.part() == DayPart.AFTERNOON);
            if (afternoon) return AFTERNOON;
        }
        return MORNING;
    }
}
