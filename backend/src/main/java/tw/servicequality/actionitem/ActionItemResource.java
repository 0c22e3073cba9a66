package tw.servicequality.actionitem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.actionitem.rules.ScheduleKind;
import tw.servicequality.plan.PlanService;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

@Path("/api/v1")
@Tag(name = "actionitem")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActionItemResource {

    private final ActionItemService items;

    ActionItemResource(ActionItemService items) {
        this.items = items;
    }

    @GET
    @Path("/action-items")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "List action items", description = "In the plan's order. `q` finds any piece of code, official text or note, "
            + "Chinese characters included. 依計畫順序列出執行事項；q 可查代碼、原文及註解中的任何字串。")
    public Page<ActionItemSummary> listActionItems(
            @Parameter(description = "Plan id, or `current`. 計畫識別碼。") @QueryParam("plan") @DefaultValue(PlanService.CURRENT) @Size(max = 60) String plan,
            @Parameter(description = "Text to find. 查詢字串。", example = "謄本") @QueryParam("q") @Size(max = 100) String q,
            @Parameter(description = "Code of a responsible unit. 課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit,
            @Parameter(description = "Code of a dimension, sub-dimension, criterion or group. 構面、子構面、評核重點或分組的代碼。",
                    example = "2.1.3") @QueryParam("heading") @Size(max = 20) String heading,
            @Parameter(description = "Kind of schedule. 期程種類。") @QueryParam("scheduleKind") ScheduleKind scheduleKind,
            @Parameter(description = "`code` or `-code`. 排序。") @QueryParam("sort") @DefaultValue(ActionItemService.BY_CODE) @Size(max = 20) String sort,
            @Parameter(description = "Rows per page. 每頁筆數。") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @Parameter(description = "`nextCursor` of the page before. 前一頁的 nextCursor。") @QueryParam("cursor") @Size(max = 500) String cursor) {
        return items.list(plan, q, unit, heading, scheduleKind, sort, limit, cursor);
    }

    @GET
    @Path("/action-items/export")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of action items as a file", description = "The whole list by the same filters. 依相同篩選條件匯出執行事項。")
    public Response getActionItemsExport(@QueryParam("plan") @DefaultValue(PlanService.CURRENT) @Size(max = 60) String plan,
            @QueryParam("q") @Size(max = 100) String q, @QueryParam("unit") @Size(max = 50) String unit, @QueryParam("heading") @Size(max = 20) String heading,
            @QueryParam("scheduleKind") ScheduleKind scheduleKind, @QueryParam("sort") @DefaultValue(ActionItemService.BY_CODE) @Size(max = 20) String sort,
            @Valid @BeanParam ExportRequest export) {
        return export.answer("action-items", TableExport.of(ActionItemColumns.ALL, "執行事項",
                cursor -> items.export(plan, q, unit, heading, scheduleKind, sort, cursor), ActionItemColumns::values));
    }

    @GET
    @Path("/action-items/{id}")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "One action item", description = "By id, or by its code in the plan. 以識別碼或計畫代碼取得執行事項。")
    public ActionItemResponse getActionItem(
            @Parameter(description = "Id or code. 識別碼或代碼。", example = "3.1.1.1.1") @PathParam("id") @Size(max = 40) String id,
            @Parameter(description = "Plan in which the code is looked up. 以代碼查詢時的計畫。") @QueryParam("plan")
            @DefaultValue(PlanService.CURRENT) @Size(max = 60) String plan) {
        return items.get(id, plan);
    }

    @PUT
    @Path("/action-items/{id}/note")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Change the office's reading of an item", description = "The official text never changes. 修改本所讀法；原文不變。")
    public ActionItemResponse updateActionItemNote(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull NoteRequest request) {
        return items.changeNote(id, IfMatch.version(version), request);
    }

    @GET
    @Path("/quantified-duties")
    @PermitAll
    @ClientScope(Scope.PLAN_READ)
    @Operation(summary = "What the plan counts", description = "Quantified duties with their targets. 計畫的量化要求與目標值。")
    public Page<QuantifiedDutyResponse> listQuantifiedDuties(
            @Parameter(description = "Plan id, or `current`. 計畫識別碼。") @QueryParam("plan") @DefaultValue(PlanService.CURRENT) @Size(max = 60) String plan) {
        return Page.whole(items.quantifiedDuties(plan));
    }
}
