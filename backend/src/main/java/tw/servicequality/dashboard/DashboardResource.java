package tw.servicequality.dashboard;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.rules.RocDate;

@Path("/api/v1")
@Tag(name = "dashboard")
@Produces(MediaType.APPLICATION_JSON)
class DashboardResource {

    private final DashboardService dashboard;

    DashboardResource(DashboardService dashboard) {
        this.dashboard = dashboard;
    }

    @GET
    @Path("/dashboard")
    @Authenticated
    @Operation(summary = "The first screen in one answer", description = "How items stand, headline indicators, the year by criteria, what is due and what waits. "
            + "總覽：辦理狀態、主要指標、年度熱區、應辦與待辦事項。")
    public DashboardResponse getDashboard(
            @Parameter(description = "Gregorian year; the present one when absent. 西元年。", example = "2026") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of a unit; absent for the whole office. 課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit) {
        return dashboard.get(year == null ? 0 : year, unit);
    }

    @GET
    @Path("/year-comparison")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Operation(summary = "Years side by side", description = "The year asked for and the two before it. 年度比較：所選年度及前兩年。")
    public YearComparisonResponse getYearComparison(@QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @QueryParam("unit") @Size(max = 50) String unit) {
        return dashboard.compare(year == null ? 0 : year, unit);
    }
}
