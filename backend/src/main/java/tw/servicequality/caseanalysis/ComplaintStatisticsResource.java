package tw.servicequality.caseanalysis;

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

/** What complaints add up to. */
@Path("/api/v1/complaint-statistics")
@Tag(name = "caseanalysis")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintStatisticsResource {

    private final ComplaintStatisticsService statistics;

    ComplaintStatisticsResource(ComplaintStatisticsService statistics) {
        this.statistics = statistics;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "What the complaints of a year add up to", description = "Numbers only; at most a minute old. 年度陳情統計，僅數字。")
    public ComplaintStatisticsResponse getComplaintStatistics(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of the handling unit. 承辦課室代碼。") @QueryParam("unit") @Size(max = 50) String unit) {
        return statistics.of(year == null ? 0 : year, unit);
    }
}
