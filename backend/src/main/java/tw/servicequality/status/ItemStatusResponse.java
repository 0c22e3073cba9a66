package tw.servicequality.status;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.DutyResponse;
import tw.servicequality.kpi.KpiResponse;

/** How one item stands, and why. */
@Schema(description = "How an item stands, and why. 執行事項的辦理狀態與依據。")
public record ItemStatusResponse(@Schema(required = true) String code, @Schema(required = true) int year, @Schema(required = true) LocalDate today,
        @Schema(required = true) ItemStatus now, @Schema(required = true) List<ItemStatus> months, @Schema(required = true) List<UnitStatus> units,
        @Schema(required = true) List<DutyResponse> duties, @Schema(required = true) List<KpiResponse> kpis) {

    /** How a responsible unit stands with it. */
    @Schema(name = "ItemUnitStatus")
    public record UnitStatus(@Schema(required = true) UnitReference unit, @Schema(required = true) ItemStatus now,
            @Schema(required = true) List<ItemStatus> months) {
    }
}
