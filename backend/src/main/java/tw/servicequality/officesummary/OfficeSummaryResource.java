package tw.servicequality.officesummary;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.officesummary.rules.WrittenMonth;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;

/** The city's one call. */
@Path("/api/v1/office-summary")
@Tag(name = "officesummary")
@Produces(MediaType.APPLICATION_JSON)
class OfficeSummaryResource {

    private final OfficeSummaryService summaries;

    OfficeSummaryResource(OfficeSummaryService summaries) {
        this.summaries = summaries;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.SUMMARY_READ)
    @Operation(summary = "One month of the office", description = "Report cycle, statuses of items, indicators with numerator and denominator, complaints, and where each is told in "
            + "full. What each figure means: docs/office-summary.md. 機關單月摘要：月報辦理情形、執行狀態、指標（含分子分母）、陳情統計與連結。")
    public OfficeSummaryResponse getOfficeSummary(
            @Parameter(description = "ROC or ISO. 民國或西元年月。", example = "115-10") @QueryParam("month") @NotNull @Pattern(regexp = WrittenMonth.FORM) String month) {
        return summaries.of(WrittenMonth.of(month));
    }
}
