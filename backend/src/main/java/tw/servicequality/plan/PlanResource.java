package tw.servicequality.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

@Path("/api/v1/plans")
@Tag(name = "plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PlanResource {

    private final PlanService plans;

    PlanResource(PlanService plans) {
        this.plans = plans;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "List the plan's revisions", description = "Newest first. Visitors see approved ones. 計畫各版本，新的在前；未登入者只見已核定者。")
    public Page<PlanResponse> listPlans() {
        return Page.whole(plans.list());
    }

    @GET
    @Path("/export")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The plan's revisions as a file", description = "Newest first, without their words. 匯出計畫各版本清單。")
    public Response getPlansExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("plans", TableExport.of(PlanColumns.ALL, "計畫版本", cursor -> plans.export(), PlanColumns::values));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "A plan revision with its words", description = "計畫一個版本的依據、目標、追蹤管考等全文。")
    public PlanDetailResponse getPlan(@Parameter(description = "Id, or `current` for the governing plan. 識別碼；`current` 為現行計畫。")
            @PathParam("id") @Size(max = 60) String id) {
        return plans.get(id);
    }

    @GET
    @Path("/{id}/tree")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "The headings of a plan as a tree", description = "構面、子構面、評核重點、分組。")
    public PlanTreeResponse getPlanTree(@Parameter(description = "Id, or `current`. 識別碼或 `current`。") @PathParam("id") @Size(max = 60) String id) {
        return plans.tree(id);
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Approve a draft", description = "From its first day on it governs. 核定草案；自生效日起為現行計畫，之前的紀錄不變。")
    public PlanResponse approvePlan(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return plans.approve(id, IfMatch.version(version));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Delete a draft", description = "刪除草案；已核定的計畫不能刪除。")
    public void deletePlan(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        plans.delete(id, IfMatch.version(version));
    }
}
