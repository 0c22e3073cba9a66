package tw.servicequality.privacy.datasubject;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deadline and how it was found.
 *
 * @param days calendar days from the day after receipt
 * @param lastDay the last of them
 * @param dueOn the same, or the next working day
 */
@Schema(description = "A deadline with its arithmetic. 期限及算式。")
public record LegalDeadlineResponse(@Schema(required = true) LocalDate receivedOn, @Schema(required = true) int days, @Schema(required = true) LocalDate lastDay,
        @Schema(required = true) LocalDate dueOn) {
}
