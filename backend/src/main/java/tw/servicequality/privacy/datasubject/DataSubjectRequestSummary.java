package tw.servicequality.privacy.datasubject;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.privacy.rules.Decision;
import tw.servicequality.privacy.rules.RequestKind;
import tw.servicequality.privacy.rules.RequestState;

/**
 * A request in a list.
 *
 * @param personName masked; absent when it is not known or forgotten
 * @param daysLeft calendar days, negative after the due day; absent once it is decided
 */
@Schema(description = "A request of a data subject in a list. 當事人權利行使（清單）。")
public record DataSubjectRequestSummary(@Schema(required = true) UUID id, @Schema(required = true) RequestKind kind, @Schema(required = true) RequestState state,
        Decision decision, String personName, String reference, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) LocalDate dueOn,
        Integer daysLeft, @Schema(required = true) boolean overdue, LocalDate doneOn, @Schema(required = true) int version) {
}
