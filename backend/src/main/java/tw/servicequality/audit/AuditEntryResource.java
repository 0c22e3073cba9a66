package tw.servicequality.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** The audit trail, for administrators. */
@Path("/api/v1/audit-entries")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditEntryResource {

    private final AuditTrailService trail;

    AuditEntryResource(AuditTrailService trail) {
        this.trail = trail;
    }

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "List the audit trail", description = "Newest first: who did what, when, from where, with what before and after. "
            + "稽核軌跡，由新到舊。")
    public Page<AuditEntryResponse> listAuditEntries(
            @Parameter(description = "Part of the name of who acted, or of whom a deputy acted for. 操作者或被代理人姓名的一部分。")
            @QueryParam("actor") @Size(max = 100) String actor,
            @Parameter(description = "The same by account. 操作者或被代理人的帳號。") @QueryParam("actorId") UUID actorId,
            @Parameter(description = "Exactly this doing. 作業。", example = "SIGN_IN_FAILED") @QueryParam("action") @Size(max = 60) String action,
            @Parameter(description = "Kind of thing. 對象種類。", example = "account") @QueryParam("targetType") @Size(max = 60) String targetType,
            @Parameter(description = "Identifier of the thing. 對象。") @QueryParam("targetId") @Size(max = 100) String targetId,
            @Parameter(description = "First day, in Taipei. 起日。", example = "2026-11-01") @QueryParam("from") LocalDate from,
            @Parameter(description = "Last day, included. 迄日（含）。", example = "2026-11-30") @QueryParam("to") LocalDate to,
            @QueryParam("cursor") @Size(max = 400) String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        return trail.list(AuditEntries.Filter.of(actor, actorId, action, targetType, targetId, from, to), cursor, limit);
    }

    @GET
    @Path("/export")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The audit trail as a file", description = "All of it by the same filters, newest first. 依相同篩選條件匯出稽核軌跡。")
    public Response getAuditEntriesExport(@QueryParam("actor") @Size(max = 100) String actor, @QueryParam("actorId") UUID actorId,
            @QueryParam("action") @Size(max = 60) String action, @QueryParam("targetType") @Size(max = 60) String targetType,
            @QueryParam("targetId") @Size(max = 100) String targetId, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to,
            @Valid @BeanParam ExportRequest export) {
        AuditEntries.Filter filter = AuditEntries.Filter.of(actor, actorId, action, targetType, targetId, from, to);
        return export.answer("audit-entries", TableExport.of(AuditEntryColumns.ALL, "稽核軌跡", cursor -> trail.export(filter, cursor), AuditEntryColumns::values));
    }

    @GET
    @Path("/verification")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Verify the audit trail", description = "Walks along the whole hash chain and names the first place that was changed, "
            + "removed or put in. 驗證整個雜湊鏈，指出第一個遭變更、刪除或插入的位置。")
    public AuditVerificationResponse verifyAuditTrail() {
        return trail.verify();
    }
}
