package cn.fuban.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When and where a meeting is held. */
record Appointment(Instant start, String place) {
    LocalDateTime time(ZoneId zone) {
        return LocalDateTime.ofInstant(start, zone);
    }

    LocalDate day(ZoneId zone) {
        return time(zone).toLocalDate();
    }
}
