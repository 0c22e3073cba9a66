package tw.servicequality.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;
import tw.servicequality.actionitem.UnitReference;

/**
 * One indicator with everything about it.
 *
 * @param targets how the target came to be what it is, the newest first
 * @param units each unit's own result, where units have figures
 * @param years the results of this and earlier years, the newest first
 */
@Schema(description = "An indicator, whole. 績效指標明細。")
public record KpiDetailResponse(@Schema(required = true) KpiResponse kpi, String remark, @Schema(required = true) List<TargetVersion> targets,
        @Schema(required = true) List<UnitResult> units, @Schema(required = true) List<YearResult> years,
        @Schema(required = true, examples = "[\"createTarget\"]") List<String> allowedActions) {

    /**
     * One version of the target.
     *
     * @param planRevision the plan revision that brought it; absent for the office's own
     * @param reason why the office set it; absent when the plan did
     */
    @Schema(name = "KpiTargetVersion")
    public record TargetVersion(@Schema(required = true) LocalDate validFrom, @Schema(required = true) KpiResponse.Target target,
            String planRevision, String reason, String by, Instant at) {
    }

    /** A unit's own result. */
    @Schema(name = "KpiUnitResult")
    public record UnitResult(@Schema(required = true) UnitReference unit, @Schema(required = true) KpiResponse.Result result,
            @Schema(required = true) List<KpiMonth> months) {
    }

    /** A year's result. */
    @Schema(name = "KpiYearResult")
    public record YearResult(@Schema(required = true) int year, @Schema(required = true) KpiResponse.Result result,
            @Schema(required = true) Quantity.Comparison comparison, BigDecimal threshold) {
    }
}
