package tw.servicequality.dissatisfaction;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.dissatisfaction.rules.ReportState;

/**
 * A report of dissatisfaction that waits for the caller: submitted and to be decided upon, or returned and to be put right.
 *
 * @param year Gregorian
 */
@Schema(description = "A report of dissatisfaction to be decided upon or put right. 待核定或待修正的不滿意情形報表。")
public record WaitingReport(@Schema(required = true) UUID id, @Schema(required = true) UnitReference unit, @Schema(required = true, examples = "2026") int year,
        @Schema(required = true, examples = "10") int month, @Schema(required = true) ReportState state) {
}
