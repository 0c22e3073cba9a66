package tw.servicequality.status;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.rules.RocDate;

/** How items stand. */
@Path("/api/v1")
@Tag(name = "status")
@Produces(MediaType.APPLICATION_JSON)
class StatusResource {

    private final StatusService statuses;

    StatusResource(StatusService statuses) {
        this.statuses = statuses;
    }

    @GET
    @Path("/status-grid")
    @Authenticated
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "A year as a grid of statuses", description = "Criteria, items and units by months. 熱區圖：評核重點、執行事項、課室 × 月份。")
    public StatusGridResponse getStatusGrid(
            @Parameter(description = "Gregorian year; the present one when absent. 西元年。", example = "2026") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of a unit. 課室代碼。") @QueryParam("unit") @Size(max = 50) String unit) {
        return statuses.grid(year == null ? 0 : year, unit);
    }

    @GET
    @Path("/item-statuses/{code}")
    @Authenticated
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "How an item stands, and why", description = "With its duties and indicators of the year. 執行事項的狀態、應辦事項與指標。")
    public ItemStatusResponse getItemStatus(@Parameter(description = "Code of the action item. 執行事項代碼。", example = "2.2.2.1.2") @PathParam("code") @Size(max = 20) String code,
            @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year) {
        return statuses.item(code, year == null ? 0 : year);
    }
}
