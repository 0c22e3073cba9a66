package tw.servicequality.improvement;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.improvement.measure.ImprovementFilter;
import tw.servicequality.improvement.rules.ImprovementState;
import tw.servicequality.improvement.rules.ImprovementStatus;
import tw.servicequality.improvement.rules.SourceKind;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.written.TableExport;

/** Corrective and preventive actions. */
@Path("/api/v1/improvements")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ImprovementResource {

    private final ImprovementService improvements;
    private final ImprovementStepService steps;

    ImprovementResource(ImprovementService improvements, ImprovementStepService steps) {
        this.improvements = improvements;
        this.steps = steps;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.IMPROVEMENT_READ)
    @Operation(summary = "List improvements", description = "Those that the caller may see. 矯正預防措施清單。")
    public Page<ImprovementSummary> listImprovements(
            @Parameter(description = "Code of the responsible unit. 權責課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit,
            @QueryParam("state") ImprovementState state,
            @Parameter(description = "How it stands today. 今日狀態。") @QueryParam("status") ImprovementStatus status,
            @Parameter(description = "In what it was found. 來源類別。") @QueryParam("sourceKind") SourceKind sourceKind,
            @Parameter(description = "The thing in which it was found. 來源識別碼。") @QueryParam("sourceId") @Size(max = 100) String sourceId,
            @Parameter(description = "Gregorian year in which it was opened. 開立年度（西元）。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "A piece of number, finding, measures, source or owner. 編號、發現事項、措施、來源或負責人中的字串。")
            @QueryParam("q") @Size(max = 100) String text,
            @Parameter(description = "`-createdOn`, `createdOn`, `dueOn` or `-dueOn`. 排序。")
            @QueryParam("sort") @DefaultValue("-createdOn") @Size(max = 20) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit, @QueryParam("cursor") @Size(max = 500) String cursor) {
        return improvements.list(new ImprovementFilter(unit, state, status, sourceKind, sourceId, year, text), sort, limit, cursor);
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.IMPROVEMENT_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of improvements as a file", description = "The whole list by the same filters, of what the caller may see. 依相同篩選條件匯出整份清單。")
    public Response getImprovementsExport(@QueryParam("unit") @Size(max = 50) String unit, @QueryParam("state") ImprovementState state,
            @QueryParam("status") ImprovementStatus status, @QueryParam("sourceKind") SourceKind sourceKind, @QueryParam("sourceId") @Size(max = 100) String sourceId,
            @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year, @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("sort") @DefaultValue("-createdOn") @Size(max = 20) String sort, @Valid @BeanParam ExportRequest export) {
        ImprovementFilter filter = new ImprovementFilter(unit, state, status, sourceKind, sourceId, year, text);
        return export.answer("improvements", TableExport.of(ImprovementColumns.ALL, "矯正預防措施", cursor -> improvements.export(filter, sort, cursor),
                ImprovementColumns::values));
    }

    @GET
    @Path("/totals")
    @Authenticated
    @ClientScope(Scope.IMPROVEMENT_READ)
    @Operation(summary = "How many improvements stand how", description = "By the same filters. 依相同篩選條件計各狀態件數。")
    public ImprovementTotalsResponse getImprovementTotals(@QueryParam("unit") @Size(max = 50) String unit, @QueryParam("sourceKind") SourceKind sourceKind,
            @QueryParam("sourceId") @Size(max = 100) String sourceId, @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @QueryParam("q") @Size(max = 100) String text) {
        return improvements.totals(new ImprovementFilter(unit, null, null, sourceKind, sourceId, year, text));
    }

    @GET
    @Path("/owners")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Who may carry out improvements of a unit", description = "可指定的負責人。")
    public Page<ImprovementOwnerResponse> listImprovementOwners(@QueryParam("unit") @NotBlank @Size(max = 50) String unit) {
        return Page.whole(improvements.owners(unit));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @ClientScope(Scope.IMPROVEMENT_READ)
    @Operation(summary = "One improvement", description = "With its history. 一件矯正預防措施，含歷程。")
    public ImprovementResponse getImprovement(@PathParam("id") UUID id) {
        return improvements.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Open an improvement", description = "Chiefs and officers for their own unit. 開立；課長、承辦人限本課室。")
    @APIResponseSchema(value = ImprovementResponse.class, responseCode = "201")
    public Response createImprovement(@Valid @NotNull ImprovementRequest request, @Context UriInfo uri) {
        ImprovementResponse answer = improvements.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Put right what was found", description = "Until it is completed. 修改發現事項；完成前可改。")
    public ImprovementResponse updateImprovement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ImprovementUpdate request) {
        return improvements.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/plan")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Plan an improvement", description = "Or plan it anew, with a reason. 訂定改善計畫；修正須敘明理由。")
    public ImprovementResponse planImprovement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull ImprovementPlanRequest request) {
        return steps.plan(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Say what was done", description = "By the owner, the unit's chief or research and evaluation. 填報完成；負責人、課長或研考。")
    public ImprovementResponse completeImprovement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull CompleteRequest request) {
        return steps.complete(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/verify")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Judge whether it helped", description = "By another person than who completed it; if not, it is planned again. "
            + "確認成效，不得由完成者自行確認；未見成效者續行改善。")
    public ImprovementResponse verifyImprovement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull VerifyRequest request) {
        return steps.verify(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Give an improvement up", description = "With a reason; it stays readable. 取消；須敘明理由，紀錄保留。")
    public ImprovementResponse cancelImprovement(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull CancelRequest request) {
        return steps.cancel(id, IfMatch.version(version), request);
    }
}
