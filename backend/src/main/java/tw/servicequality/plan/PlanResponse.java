package tw.servicequality.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.platform.rules.RocDate;

/**
 * A plan revision.
 *
 * @param governsFrom first day on which it holds
 * @param governsFromRocYear the same as an ROC year
 * @param current whether it is the one that holds today
 * @param allowedActions what the caller may do with it now
 */
@Schema(description = "A revision of the plan. 計畫的一個版本。")
public record PlanResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "臺北市建成地政事務所提升政府服務品質執行計畫") String name,
        @Schema(required = true, examples = "2024-12-18") LocalDate revisedOn,
        @Schema(required = true, examples = "修正", description = "修訂 or 修正, as the plan prints it") String revisionWord,
        @Schema(required = true, examples = "2025-01-01") LocalDate governsFrom,
        @Schema(required = true, examples = "114") int governsFromRocYear,
        @Schema(required = true) PlanState state,
        @Schema(required = true) boolean current,
        @Schema(required = true) int version,
        @Schema(required = true, examples = "[\"approve\"]") List<String> allowedActions) implements Versioned {

    static PlanResponse of(Plan plan, boolean current, boolean mayManage) {
        return new PlanResponse(plan.id, plan.name, plan.revisedOn, plan.revisionWord, plan.governsFrom,
                RocDate.year(plan.governsFrom), plan.state, current, plan.version,
                mayManage && plan.state == PlanState.DRAFT ? List.of("approve", "delete") : List.of());
    }
}
