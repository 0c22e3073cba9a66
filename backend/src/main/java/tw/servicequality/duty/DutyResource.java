package tw.servicequality.duty;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.actionitem.rules.ItemStatus;
import tw.servicequality.duty.rules.DutyState;
import tw.servicequality.duty.setting.DutySettingsRequest;
import tw.servicequality.duty.setting.DutySettingsResponse;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.written.TableExport;

/** What is due. */
@Path("/api/v1")
@Tag(name = "duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DutyResource {

    private final DutyService duties;

    DutyResource(DutyService duties) {
        this.duties = duties;
    }

    @GET
    @Path("/duties")
    @Authenticated
    @ClientScope(Scope.DUTY_READ)
    @Operation(summary = "List what is due in a year", description = "By due day; a year's duties are bounded by the plan, so the list is answered whole. "
            + "一個年度的應辦事項，依應辦日排序，一次全部列出。")
    public Page<DutyResponse> listDuties(
            @Parameter(description = "Gregorian year; the present one when absent. 西元年。", example = "2026") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of a unit. 課室代碼。") @QueryParam("unit") @Size(max = 50) String unit,
            @Parameter(description = "Code of an action item. 執行事項代碼。") @QueryParam("item") @Size(max = 20) String item,
            @QueryParam("state") DutyState state, @Parameter(description = "How it stands today. 今日狀態。") @QueryParam("status") ItemStatus status,
            @Parameter(description = "Month of the due day; one that rolled into the next year stays with December. 應辦日的月份。") @QueryParam("month") @Min(1) @Max(12) Integer month,
            @Parameter(description = "Words in the item's code, its text or the title. 編號、事項或名稱中的字詞。") @QueryParam("q") @Size(max = 100) String text) {
        return Page.whole(duties.list(new DutyFilter(year == null ? 0 : year, unit, item, state, status, month, text)));
    }

    @GET
    @Path("/duties/export")
    @Authenticated
    @ClientScope(Scope.DUTY_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "What is due in a year as a file", description = "The whole list by the same filters. 依相同篩選條件匯出應辦事項。")
    public Response getDutiesExport(@QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year, @QueryParam("unit") @Size(max = 50) String unit,
            @QueryParam("item") @Size(max = 20) String item, @QueryParam("state") DutyState state, @QueryParam("status") ItemStatus status,
            @QueryParam("month") @Min(1) @Max(12) Integer month, @QueryParam("q") @Size(max = 100) String text, @Valid @BeanParam ExportRequest export) {
        DutyFilter filter = new DutyFilter(year == null ? 0 : year, unit, item, state, status, month, text);
        return export.answer("duties", TableExport.of(DutyColumns.ALL, "應辦事項", cursor -> duties.export(filter), DutyColumns::values));
    }

    @GET
    @Path("/duties/{id}")
    @Authenticated
    @ClientScope(Scope.DUTY_READ)
    @Operation(summary = "One thing due", description = "一件應辦事項。")
    public DutyResponse getDuty(@PathParam("id") @Size(max = 150) String id) {
        return duties.get(id);
    }

    @POST
    @Path("/duties")
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Call for something that the plan leaves to occasion", description = "For items on demand (不定期、配合辦理). 開立臨時應辦事項。")
    @APIResponse(responseCode = "201", description = "One duty for each unit. 每一課室一件。",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CalledDuties.class)))
    public Response createCalledDuty(@Valid @NotNull CalledDutyRequest request) {
        return Response.status(Response.Status.CREATED).entity(new CalledDuties(duties.call(request))).build();
    }

    /** The duties that a call made. */
    @Schema(name = "CalledDuties")
    public record CalledDuties(@Schema(required = true) java.util.List<DutyResponse> items) {
    }

    @DELETE
    @Path("/duties/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Take a called duty back", description = "Only those opened on occasion. 撤銷臨時應辦事項。")
    public void deleteCalledDuty(@PathParam("id") @Size(max = 150) String id, @HeaderParam(IfMatch.HEADER) String version) {
        duties.delete(id, IfMatch.version(version));
    }

    @POST
    @Path("/duties/{id}/complete")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Declare a duty done", description = "Where no activity in the period shows it, for example when it was done late. 申報完成（期間內無辦理紀錄時）。")
    public DutyResponse completeDuty(@PathParam("id") @Size(max = 150) String id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull DutyCompletionRequest request) {
        return duties.complete(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/duties/{id}/waive")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Declare a duty not needed this time", description = "With the reason. 本次免辦，須附理由。")
    public DutyResponse waiveDuty(@PathParam("id") @Size(max = 150) String id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull DutyWaiverRequest request) {
        return duties.waive(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/duties/{id}/reopen")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF})
    @Operation(summary = "Take a declaration back", description = "A waiver only by those who may waive. 撤回申報；免辦僅得由研考或系統管理者撤回。")
    public DutyResponse reopenDuty(@PathParam("id") @Size(max = 150) String id, @HeaderParam(IfMatch.HEADER) String version) {
        return duties.reopen(id, IfMatch.version(version));
    }

    @GET
    @Path("/duty-settings")
    @Authenticated
    @ClientScope(Scope.DUTY_READ)
    @Operation(summary = "How duties are reckoned", description = "應辦事項設定。")
    public DutySettingsResponse getDutySettings() {
        return duties.settings();
    }

    @PUT
    @Path("/duty-settings")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Change how duties are reckoned", description = "修改應辦事項設定。")
    public DutySettingsResponse updateDutySettings(@HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull DutySettingsRequest request) {
        return duties.updateSettings(IfMatch.version(version), request);
    }
}
