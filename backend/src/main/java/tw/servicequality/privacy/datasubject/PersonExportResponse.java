package tw.servicequality.privacy.datasubject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.retention.CaseHolding;
import tw.servicequality.complaint.retention.PersonSought;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.RequestKind;

/**
 * Everything that is held about a person, in the clear.
 *
 * @param office whose holdings these are
 * @param cases the cases that were chosen
 * @param requests what the person has asked for, this request among it
 */
@Schema(description = "Everything that is held about a person. 所保有之當事人個人資料。")
public record PersonExportResponse(@Schema(required = true) String office, @Schema(required = true) Instant madeAt,
        @Schema(required = true) List<CaseHolding> cases, @Schema(required = true) List<Asked> requests) {

    /** What the person asked for. */
    @Schema(name = "PersonExportRequest")
    public record Asked(@Schema(required = true) RequestKind kind, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) PersonSought person,
            Decision decision, String decisionReason, LocalDate decidedOn, LocalDate doneOn) {
    }
}
