package tw.servicequality.feedback.satisfaction;

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

/** What people say of how their cases were handled, in numbers. */
@Path("/api/v1/handling-satisfaction")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
class HandlingSatisfactionResource {

    private final HandlingSatisfactionService satisfaction;

    HandlingSatisfactionResource(HandlingSatisfactionService satisfaction) {
        this.satisfaction = satisfaction;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "Satisfaction with the handling of cases", description = "By question, unit and month of the reply; numbers only. Results of fewer than "
            + "five answers are marked as small. 年度意見處理滿意度，依題項、課室及回復月份；未滿 5 份者註記。")
    public HandlingSatisfactionResponse getHandlingSatisfaction(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of the unit that handled the cases. 承辦課室代碼。") @QueryParam("unit") @Size(max = 50) String unit) {
        return satisfaction.of(year == null ? 0 : year, unit);
    }
}
