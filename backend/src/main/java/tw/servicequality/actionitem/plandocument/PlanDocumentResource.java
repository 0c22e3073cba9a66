package tw.servicequality.actionitem.plandocument;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.actionitem.PlanDocument;
import tw.servicequality.plan.PlanResponse;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Idempotent;

@Path("/api/v1/plan-documents")
@Tag(name = "actionitem")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanDocumentResource {

    private final PlanDocumentService documents;

    PlanDocumentResource(PlanDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "A whole plan revision as one document", description = "The official table with the plan's words; can be edited "
            + "and posted as the next draft. 計畫全文；可修改後作為新草案送回。")
    public PlanDocument getPlanDocument(@Parameter(description = "Plan id, or `current`. 計畫識別碼或 `current`。") @PathParam("id") @Size(max = 60) String id) {
        return documents.get(id);
    }

    @GET
    @Path("/{id}/differences")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "What differs between two plan revisions", description = "兩個版本的執行事項差異。")
    public PlanDifferences getPlanDifferences(@Parameter(description = "The newer plan. 較新的版本。") @PathParam("id") @Size(max = 60) String id,
            @Parameter(description = "The older plan. 較舊的版本。") @QueryParam("against") @DefaultValue(PlanService.CURRENT) @Size(max = 60) String against) {
        return documents.differences(id, against);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @APIResponseSchema(value = PlanResponse.class, responseCode = "201")
    @Operation(summary = "Store a whole plan as a draft", description = "Checked as a whole; every contradiction is told, and nothing is "
            + "stored then. 以全文建立草案；有任何矛盾即全部指出且不存入。")
    public Response createPlanDocument(@Valid @NotNull PlanDocument document, @jakarta.ws.rs.core.Context UriInfo uri) {
        PlanResponse plan = documents.create(document);
        return Response.created(uri.getBaseUriBuilder().path("api/v1/plans").path(plan.id().toString()).build()).entity(plan).build();
    }
}
