package tw.servicequality.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many working days lie after one day up to and including another. */
public record WorkingDayCountResponse(
        @Schema(required = true, description = "Not counted itself. 起日，不計入。") LocalDate from,
        @Schema(required = true, description = "Counted when it is a working day. 末日，計入。") LocalDate to,
        @Schema(required = true, examples = "6") int workingDays,
        @Schema(required = true) boolean provisional,
        @Schema(required = true) List<CalendarEdition> calendars) {
}
