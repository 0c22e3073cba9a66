package tw.servicequality.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.calendar.rules.OfficeCalendar;

/** The edition of the official calendar on which an answer rests. */
@Schema(description = "The edition of the official calendar on which an answer rests. 計算所依據的辦公日曆表版本。")
public record CalendarEdition(
        @Schema(required = true, examples = "115") int rocYear,
        @Schema(required = true, examples = "1") int revision,
        @Schema(required = true) boolean provisional) {

    static CalendarEdition of(OfficeCalendar.Edition edition) {
        return new CalendarEdition(edition.rocYear(), edition.revision(), edition.provisional());
    }
}
