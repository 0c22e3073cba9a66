package tw.servicequality.actionitem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.rules.RocYears;

/**
 * Something the plan counts, with its target.
 *
 * @param itemCodes the action items concerned; empty for what the plan says outside its table
 * @param unitWords the plan's words for the units
 * @param unitIds the units that these words meant when the plan was stored, in no order
 * @param threshold in {@code unit}; absent where nothing but a figure is asked for
 * @param fromPlan false where the number is the office's own because the plan is silent
 */
@Schema(description = "A quantified duty of the plan. 計畫的量化要求。")
public record QuantifiedDutyResponse(@Schema(required = true) UUID id, @Schema(required = true, examples = "Q25") String code,
        @Schema(required = true, examples = "SIGNOFF_ONLINE") String kpi,
        @Schema(required = true, examples = "公文線上簽核比率（年平均）") String name, @Schema(required = true) String nameEn,
        @Schema(required = true, examples = "[\"3.1.1.1.1\"]") List<String> itemCodes, @Schema(required = true) List<String> unitWords,
        @Schema(required = true) Set<UUID> unitIds,
        @Schema(required = true) String measure, @Schema(required = true) Quantity.Kind kind,
        @Schema(required = true, examples = "%") String unit, @Schema(required = true) Quantity.Comparison comparison,
        @Schema(examples = "90") BigDecimal threshold, BigDecimal warn, @Schema(required = true) Quantity.Period period,
        @Schema(required = true) Quantity.Entry entry, RocYears years, Integer fromMonth, Integer toMonth,
        @Schema(required = true) Quantity.Aggregation aggregation, @Schema(required = true) Quantity.Scope scope,
        @Schema(required = true) boolean headline, @Schema(required = true) boolean fromPlan, String remark) {

    static QuantifiedDutyResponse of(QuantifiedDuty duty) {
        return new QuantifiedDutyResponse(duty.id, duty.code, duty.kpi, duty.name, duty.nameEn, duty.items(), duty.units(), duty.unitIdSet(), duty.measure,
                duty.kind, duty.unit, duty.comparison, duty.plainThreshold(), duty.plainWarn(), duty.period, duty.entry, duty.years,
                duty.fromMonth, duty.toMonth, duty.aggregation, duty.scope, duty.headline, duty.fromPlan, duty.remark);
    }
}
