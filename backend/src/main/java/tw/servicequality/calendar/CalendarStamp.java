package tw.servicequality.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The one row that tells every node when anything of the calendar has changed; written by {@link Calendars#change}. */
@Entity
class CalendarStamp {

    @Id
    byte id;
    UUID stamp;
}
