package tw.servicequality.dissatisfaction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.dissatisfaction.rules.ReportState;

/**
 * A month of a unit, and how its report stands.
 *
 * @param answers dissatisfied ones: those in the report once it is submitted
 * @param over whether the month is over, so that its report can be submitted
 * @param reportId absent while there is none
 */
@Schema(name = "DissatisfactionPeriod", description = "A month of a unit, and how its report stands. 課室各月報表情形。")
public record DissatisfactionPeriodResponse(@Schema(required = true) UnitReference unit, @Schema(required = true) int year,
        @Schema(required = true) int month, @Schema(required = true) long answers, @Schema(required = true) boolean over, UUID reportId,
        @Schema(description = "Absent while there is no report. 尚未編製者無此欄。") ReportState state, String submittedBy, LocalDate submittedOn, String approvedBy,
        LocalDate approvedOn, @Schema(required = true) List<String> allowedActions) {
}
