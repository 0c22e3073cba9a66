package tw.servicequality.complaint.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/**
 * A closed case and until when it stays readable.
 *
 * @param dueOn the day from which it is to be anonymous
 * @param waits whether a case that belongs to it must stay, so that it stays too
 * @param waitsFor number of that case; absent when the caller may not see it
 * @param hold why it stays nevertheless
 */
@Schema(description = "A closed case before it becomes anonymous. 待去識別化案件。")
public record RetainedCaseResponse(@Schema(required = true) UUID id, @Schema(required = true) String number, @Schema(required = true) String subject,
        UnitReference unit, @Schema(required = true) boolean confidential, LocalDate closedOn, LocalDate dueOn,
        @Schema(required = true) boolean waits, String waitsFor, Hold hold) {

    /** Why a case stays as it is. */
    @Schema(name = "RetentionHold")
    public record Hold(@Schema(required = true) String reason, @Schema(required = true) String by, @Schema(required = true) Instant at) {
    }
}
