package tw.servicequality.consolidation;

import jakarta.annotation.security.PermitAll;
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
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;

/** Results that everybody may read. */
@Path("/api/v1/published-results")
@Tag(name = "consolidation")
@Produces(MediaType.APPLICATION_JSON)
class PublishedResultResource {

    private final PublishedResultService results;

    PublishedResultResource(PublishedResultService results) {
        this.results = results;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "List the months whose results are public", description = "Without signing in. 已公開成果之月份。")
    public Page<PublishedMonthResponse> listPublishedResults(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year) {
        return Page.whole(results.months(year == null ? 0 : year));
    }

    @GET
    @Path("/{month}")
    @PermitAll
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "The public results of a month", description = "What was reviewed, without names and evidence. 該月公開成果，不含人名及佐證。")
    public PublishedResultsResponse getPublishedResults(@Parameter(example = "2026-10") @PathParam("month") @Size(max = 7) String month) {
        return results.month(MonthParameter.read(month));
    }
}
