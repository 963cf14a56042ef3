package cn.fuban.deadline;

import cn.fuban.config.ConfigFolder;
import cn.fuban.language.Utterance;
import cn.fuban.workcalendar.WorkCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What deadlines are counted from besides meetings: something received or published, a quarter's end, a holiday. */
public final class Events {
    private final Map<String, Event> byId;
    private final WorkCalendar calendar;

    private Events(Map<String, Event> byId, WorkCalendar calendar) {
        this.byId = byId;
        this.calendar = calendar;
    }

    /** Reads {@code events.yaml}. */
    public static Events read(ConfigFolder folder, WorkCalendar calendar) {
        Map<String, Event> byId = new LinkedHashMap<>();
        for (Event event : Event.read(folder)) byId.put(event.id(), event);
        return new Events(byId, calendar);
    }

    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** Whether no day need be named: of a part of the year, or of what has come. */
    public boolean isPeriod(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(event -> event.takes().isPeriod())
                .isPresent();
    }

    /** What an answer calls the day of this event; the id itself when there is no such event. */
    public String name(String id) {
        return Optional.ofNullable(byId.get(id)).map(Event::name).orElse(id);
    }

    /** How many characters of a text speak of this event. */
    public int weightIn(String text, String id) {
        return Optional.ofNullable(byId.get(id))
                .map(event -> event.weightIn(text))
                .orElse(0);
    }

    /** The day of this event that is named; a part of the year that is not named is the present one. */
    public Optional<LocalDate> day(String id, Utterance said) {
        return Optional.ofNullable(byId.get(id)).flatMap(event -> switch (event.takes()) {
            case ARRIVED -> new NamedDay(said).orToday(event);
            case NAMED, FIRST, LAST -> new NamedDay(said).of(event);
            case FRIDAY, QUARTER, HALF_YEAR, YEAR -> Optional.of(new NamedPeriod(said).endOf(event.takes()));
            case HOLIDAY -> new HolidayReader(said.now().toLocalDate(), calendar).firstDayOff(said);
            case FIXED -> event.on();
        });
    }
}
