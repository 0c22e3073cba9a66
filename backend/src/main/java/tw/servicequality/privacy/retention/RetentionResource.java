package tw.servicequality.privacy.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.retention.RetainedCaseResponse;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;

/** How long personal data stay. */
@Path("/api/v1/retention")
@Tag(name = "privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RetentionResource {

    private final RetentionService retention;

    RetentionResource(RetentionService retention) {
        this.retention = retention;
    }

    @GET
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.ADMINISTRATOR})
    @Operation(summary = "How retention stands", description = "Numbers and the latest runs. 保存期限設定、件數及歷次作業。")
    public RetentionResponse getRetention() {
        return retention.get();
    }

    @GET
    @Path("/cases")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Cases that become anonymous", description = "Those that the caller sees, the earliest first. 將去識別化之案件預覽。")
    public Page<RetainedCaseResponse> listRetainedCases(
            @Parameter(description = "Within so many days; 0: already due. 幾日內屆期。") @QueryParam("within") @DefaultValue("30") @Min(0) @Max(3660) int within,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return retention.upcoming(within, limit, cursor);
    }

    @GET
    @Path("/holds")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Cases that are held", description = "保留中之案件。")
    public Page<RetainedCaseResponse> listHeldCases() {
        return retention.held();
    }

    @PUT
    @Path("/holds/{caseId}")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Hold a case", description = "It stays as it is until that is lifted, for a lawsuit for example. 保留案件，例如訴訟中。")
    public void updateRetentionHold(@PathParam("caseId") UUID caseId, @Valid @NotNull RetentionHoldRequest request) {
        retention.hold(caseId, request.reason());
    }

    @DELETE
    @Path("/holds/{caseId}")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Lift a hold", description = "解除保留。")
    public void deleteRetentionHold(@PathParam("caseId") UUID caseId) {
        retention.lift(caseId);
    }

    @POST
    @Path("/runs/{id}/confirm")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.ADMINISTRATOR})
    @Operation(summary = "Confirm a doubted run", description = "It goes on within minutes. 確認暫停之作業，數分鐘內執行。")
    public RetentionRunResponse confirmRetentionRun(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return retention.confirm(id, IfMatch.version(version));
    }
}
