package cn.fuban.deadline;

import cn.fuban.conversation.AuditEntry;
import cn.fuban.conversation.Dialogue;
import cn.fuban.conversation.Outcome;
import cn.fuban.conversation.Skill;
import cn.fuban.conversation.Turn;
import cn.fuban.directory.Permission;
import cn.fuban.workcalendar.Notice;
import cn.fuban.workcalendar.NoticeReader;
import cn.fuban.workcalendar.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Adds a year's holidays from the text of the notice: read, checked, shown, and kept once that is confirmed. */
final class CalendarSkill implements Skill {
    private static final String TEXT = "text";
    private static final Pattern YES = Pattern.compile("^(确认|确定|是的?|对的?|好的?|没问题|可以|录入)([。.!]|\\s*\\d{4}年放假安排)?$");

    private final WorkCalendar calendar;
    private final List<CalendarFollower> followers;
    private final NoticeWords words;

    CalendarSkill(WorkCalendar calendar, List<CalendarFollower> followers, NoticeWords words) {
        this.calendar = calendar;
        this.followers = followers;
        this.words = words;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Set<String> intents() {
        return Set.of("calendar.add", "calendar.confirm");
    }

    @Override
    public Outcome answer(Turn turn) {
        if (!Permission.OFFICE_UPKEEP.isGivenTo(turn.person()))
            return words.say("denied", Map.of()).privately();
        Optional<Notice> notice = NoticeReader.read(turn.message().text());
        if (notice.isEmpty())
            return words.say("how", Map.of("year", String.valueOf(turn.today().getYear() + 1)));
        if (!notice.get().problems().isEmpty()) return words.wrong(notice.get()).privately();
        if (isKnown(notice.get()))
            return words.say("known", Map.of("year", String.valueOf(notice.get().year())));
        return words.card(notice.get(), calendar)
                .asking(new Dialogue(
                        name(),
                        "confirm",
                        Map.of(TEXT, turn.message().text()),
                        turn.now().toInstant()))
                .privately();
    }

    @Override
    public Optional<Outcome> resume(Turn turn, Dialogue dialogue) {
        if (!YES.matcher(turn.utterance().text()).matches()) return Optional.empty();
        if (!Permission.OFFICE_UPKEEP.isGivenTo(turn.person())) return Optional.empty();
        String text = dialogue.slots().getOrDefault(TEXT, "");
        return NoticeReader.read(text).map(notice -> kept(notice, text, turn));
    }

    private boolean isKnown(Notice notice) {
        return calendar.knows(notice.year())
                && notice.days().values().stream()
                        .allMatch(day -> calendar.day(day.date()).kind() == day.kind());
    }

    private Outcome kept(Notice notice, String text, Turn turn) {
        String by = turn.person().id().value();
        List<Notice> all = new ArrayList<>(AddedYears.notices(turn.records()));
        all.removeIf(old -> old.year() == notice.year());
        all.add(notice);
        WorkCalendar after = calendar.with(all);
        Outcome moved = Outcome.nothing();
        for (CalendarFollower follower : followers)
            moved = moved.and(follower.follow(after, turn.records(), turn.now().toInstant()));
        String year = Integer.toString(notice.year());
        return words.kept(notice, moved.reminders().size())
                .and(moved)
                .save(
                        HolidayYear.TYPE,
                        year,
                        new HolidayYear(notice.year(), text, by, turn.now().toInstant()))
                .record(new AuditEntry(turn.now().toInstant(), by, "calendar.added", year, ""))
                .ending()
                .privately();
    }
}
