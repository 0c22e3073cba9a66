package tw.servicequality.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.platform.Ids;

/** A day on which the office is closed or open against the official calendar, such as a typhoon day declared by the city. */
@Entity
class CalendarOverlay {

    @Id
    UUID id;
    LocalDate onDate;
    boolean working;
    String reason;
    @Version
    int version;

    protected CalendarOverlay() {
    }

    CalendarOverlay(LocalDate onDate, boolean working, String reason) {
        this.id = Ids.next();
        this.onDate = onDate;
        this.working = working;
        this.reason = reason;
    }

    OfficeCalendar.Overlay overlay() {
        return new OfficeCalendar.Overlay(working, reason);
    }
}
