package tw.servicequality.complaint.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open case whose deadline a new calendar would move.
 *
 * @param dueOn the deadline as promised
 * @param movedTo by the calendar of now
 */
@Schema(name = "MovedDeadline", description = "A deadline that a new calendar moves. 因日曆更動而變動的期限。")
public record MovedDeadlineResponse(@Schema(required = true) UUID id, @Schema(required = true) String number, @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) LocalDate dueOn, @Schema(required = true) LocalDate movedTo, @Schema(required = true) int version) {
}
