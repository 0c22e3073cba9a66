package tw.servicequality.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.calendar.rules.CalendarYear;
import tw.servicequality.calendar.rules.OfficeCalendar;
import tw.servicequality.platform.Ids;
import tw.servicequality.platform.rules.RocDate;

/** One edition of one year's official calendar. Never changed; a newer edition is a new row with the next revision. */
@Entity
class Calendar {

    @Id
    UUID id;
    int rocYear;
    int revision;
    boolean provisional;
    String source;
    Instant importedAt;
    /** One character a day: 0 work, 2 rest. */
    String days;
    /** One line a day: {@code MM-dd remark}. */
    String notes;

    protected Calendar() {
    }

    Calendar(CalendarYear content, int revision, boolean provisional, String source, Instant importedAt) {
        this.id = Ids.next();
        this.rocYear = content.year() - RocDate.OFFSET;
        this.revision = revision;
        this.provisional = provisional;
        this.source = source;
        this.importedAt = importedAt;
        this.days = content.days();
        this.notes = content.notesText();
    }

    CalendarYear content() {
        return CalendarYear.stored(rocYear + RocDate.OFFSET, days, notes);
    }

    OfficeCalendar.Edition edition() {
        return new OfficeCalendar.Edition(id, revision, provisional, content());
    }

    boolean says(CalendarYear other, boolean provisionally) {
        return provisional == provisionally && content().equals(other);
    }
}
