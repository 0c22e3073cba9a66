package tw.servicequality.complaint.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a case.
 *
 * @param dueOn the day that an extension asked for or granted
 */
@Schema(description = "One step of a case. 辦理歷程。")
public record CaseEventResponse(@Schema(required = true) Instant at, @Schema(required = true) String by, @Schema(required = true) CaseEventKind kind,
        String words, LocalDate dueOn) {
}
