package tw.servicequality.kpi.measurement;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.kpi.MeasurementSource;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.written.TableExport;

/** Figures. */
@Path("/api/v1")
@Tag(name = "kpi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasurementResource {

    private final MeasurementService measurements;

    MeasurementResource(MeasurementService measurements) {
        this.measurements = measurements;
    }

    @GET
    @Path("/measurement-grid")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Operation(summary = "The year's figures as a grid", description = "Indicators and units by months. 年度填報表格：指標×月份。")
    public MeasurementGridResponse getMeasurementGrid(
            @Parameter(description = "Gregorian year; the present one when absent. 西元年。", example = "2026") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of a unit. 課室代碼。") @QueryParam("unit") @Size(max = 50) String unit) {
        return measurements.grid(year == null ? 0 : year, unit);
    }

    @GET
    @Path("/measurements/export")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The year's figures as a file", description = "One row for each month that has begun, also of those without a figure. 匯出年度數字，每月一列。")
    public Response getMeasurementsExport(@QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year, @QueryParam("unit") @Size(max = 50) String unit,
            @Valid @BeanParam ExportRequest export) {
        return export.answer("measurements", TableExport.of(MeasurementColumns.ALL, "績效數字",
                cursor -> measurements.export(year == null ? 0 : year, unit), MeasurementColumns::values));
    }

    @POST
    @Path("/measurements")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.KPI_WRITE)
    @Operation(summary = "Store figures", description = "All or none. A cell that somebody else wrote since is a 412 that names it with what stands there now. "
            + "儲存數字，全部成功或全部不存；他人已先修改者以 412 逐格指出現值。")
    @APIResponseSchema(value = MeasurementGridResponse.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public MeasurementGridResponse storeMeasurements(@Valid @NotNull MeasurementBatch batch) {
        return measurements.store(batch, MeasurementSource.TYPED);
    }

    @GET
    @Path("/measurements/{id}/revisions")
    @Authenticated
    @ClientScope(Scope.KPI_READ)
    @Operation(summary = "The versions of a figure", description = "Newest first. 數字的歷次版本。")
    public Page<MeasurementGridResponse.Revision> listMeasurementRevisions(@PathParam("id") UUID id) {
        return Page.whole(measurements.revisions(id));
    }
}
