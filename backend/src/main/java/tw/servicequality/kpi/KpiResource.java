package tw.servicequality.kpi;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.kpi.rules.KpiStatus;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.written.TableExport;

/** Indicators and their targets. */
@Path("/api/v1/kpis")
@Tag(name = "kpi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class KpiResource {

    private final KpiService kpis;

    KpiResource(KpiService kpis) {
        this.kpis = kpis;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Operation(summary = "All indicators of a year", description = "In the plan's order, each with target, months and result. 年度全部績效指標，依計畫順序。")
    public Page<KpiResponse> listKpis(
            @Parameter(description = "Gregorian year; the present one when absent. 西元年。", example = "2026") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of a unit: its own results where it has any. 課室代碼。") @QueryParam("unit") @Size(max = 50) String unit,
            @Parameter(description = "How the year stands. 年度狀態。") @QueryParam("status") KpiStatus status) {
        return Page.whole(kpis.list(new KpiFilter(year == null ? 0 : year, unit, status)));
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The indicators of a year as a file", description = "With target, result and months. 匯出年度績效指標，含目標、結果及各月數字。")
    public Response getKpisExport(@QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year, @QueryParam("unit") @Size(max = 50) String unit,
            @QueryParam("status") KpiStatus status, @Valid @BeanParam ExportRequest export) {
        KpiFilter filter = new KpiFilter(year == null ? 0 : year, unit, status);
        return export.answer("kpis", TableExport.of(KpiColumns.ALL, "績效指標", cursor -> kpis.export(filter), KpiColumns::values));
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Operation(summary = "One indicator, whole", description = "Targets with their versions, units, years. 單一指標：目標版本、各課室、歷年。")
    public KpiDetailResponse getKpi(@Parameter(description = "Code of the indicator. 指標代碼。", example = "SIGNOFF_ONLINE") @PathParam("code") @Size(max = 60) String code,
            @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year) {
        return kpis.get(code, year == null ? 0 : year);
    }

    @POST
    @Path("/{code}/targets")
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Set a new version of a target", description = "Results of earlier periods keep theirs. 訂定目標新版本；先前期間的結果維持原目標。")
    @APIResponseSchema(value = KpiDetailResponse.class, responseCode = "201")
    public Response createKpiTarget(@Parameter(description = "Code of the indicator. 指標代碼。") @PathParam("code") @Size(max = 60) String code, @Valid @NotNull KpiTargetRequest request) {
        return Response.status(Response.Status.CREATED).entity(kpis.createTarget(code, request)).build();
    }
}
