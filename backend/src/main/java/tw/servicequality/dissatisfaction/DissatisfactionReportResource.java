package tw.servicequality.dissatisfaction;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.document.DocumentFile;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.rules.RocDate;
import tw.servicequality.tabular.written.TableExport;

/** Reports of dissatisfaction. */
@Path("/api/v1/dissatisfaction-reports")
@Tag(name = "dissatisfaction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DissatisfactionReportResource {

    private final DissatisfactionReportService reports;
    private final DissatisfactionStepService steps;
    private final DissatisfactionDocumentService documents;

    DissatisfactionReportResource(DissatisfactionReportService reports, DissatisfactionStepService steps, DissatisfactionDocumentService documents) {
        this.reports = reports;
        this.steps = steps;
        this.documents = documents;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "List the months of a year with their reports", description = "Those of the units that the caller may see, the newest month first; "
            + "also months without a report. 年度各月各課室之不滿意情形報表。")
    public Page<DissatisfactionPeriodResponse> listDissatisfactionReports(
            @Parameter(description = "Gregorian; the present one without it. 西元年。") @QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
            @Parameter(description = "Code of the unit. 課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit) {
        return Page.whole(reports.periods(year == null ? 0 : year, unit));
    }

    @GET
    @Path("/export")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The months of a year with their reports as a file", description = "By the same filters. 依相同篩選條件匯出各月報表情形。")
    public Response getDissatisfactionReportsExport(@QueryParam("year") @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year, @QueryParam("unit") @Size(max = 50) String unit,
            @Valid @BeanParam ExportRequest export) {
        return export.answer("dissatisfaction-reports", TableExport.of(DissatisfactionPeriodColumns.ALL, "不滿意情形報表",
                cursor -> reports.export(year == null ? 0 : year, unit), DissatisfactionPeriodColumns::values));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Begin a report", description = "Chiefs and officers for their own unit; with `nothing` research and evaluation submits at once that "
            + "nobody was dissatisfied. 編製報表；研考得以 nothing 逕行陳核「無不滿意情形」。")
    @APIResponseSchema(value = DissatisfactionReportResponse.class, responseCode = "201")
    public Response createDissatisfactionReport(@Valid @NotNull DissatisfactionReportRequest request, @Context UriInfo uri) {
        DissatisfactionReportResponse answer = reports.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "One report", description = "Of confidential cases that the caller may not see it says only that they are there. "
            + "一份報表；無權檢視的保密案件僅列「保密案件」。")
    public DissatisfactionReportResponse getDissatisfactionReport(@PathParam("id") UUID id) {
        return reports.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Fill in lines of a report", description = "Lines that are not named stay. 填寫原因摘要、檢討及改善措施。")
    public DissatisfactionReportResponse updateDissatisfactionReport(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull DissatisfactionLinesRequest request) {
        return reports.update(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/submit")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Submit a report", description = "Once the month is over and every line is filled in. 陳核；該月結束且各列均已填寫。")
    public DissatisfactionReportResponse submitDissatisfactionReport(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return steps.submit(id, IfMatch.version(version));
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(Role.Name.SECRETARY)
    @Operation(summary = "Return a report", description = "To be put right, with the reason. 退回修正；須敘明原因。")
    public DissatisfactionReportResponse returnDissatisfactionReport(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull DissatisfactionReturnRequest request) {
        return steps.sendBack(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Role.Name.SECRETARY)
    @Operation(summary = "Approve a report", description = "It is locked from then on, and counts for the plan's indicator. 核定；報表即鎖定並計入績效指標。")
    public DissatisfactionReportResponse approveDissatisfactionReport(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        return steps.approve(id, IfMatch.version(version));
    }

    @GET
    @Path("/{id}/document")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Produces({DocumentFormat.ODT_TYPE, DocumentFormat.ODS_TYPE, DocumentFormat.PDF_TYPE})
    @Operation(summary = "A report as a document", description = "Confidential cases are never told in it. 下載報表；保密案件一律不載明。")
    @APIResponse(responseCode = "200", description = "The document. 文件。", content = {
        @Content(mediaType = DocumentFormat.ODT_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = DocumentFormat.ODS_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = DocumentFormat.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response getDissatisfactionDocument(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("ODT") DocumentFormat format) {
        DocumentFile file = documents.write(id, format);
        return Response.ok(file.content(), file.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.name())).build();
    }
}
