package tw.servicequality.resultdocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.progress.report.SignedProgressReport;

/** The official tables of single reports: a resource of their own, as a path of a room is looked for in the resource that begins with most of it. */
@Path("/api/v1/progress-reports/{id}")
@Tag(name = "resultdocument")
@Produces({DocumentFormat.ODT_TYPE, DocumentFormat.ODS_TYPE, DocumentFormat.PDF_TYPE})
@APIResponse(responseCode = "200", description = "The document. 文件。", content = {
    @Content(mediaType = DocumentFormat.ODT_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
    @Content(mediaType = DocumentFormat.ODS_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
    @Content(mediaType = DocumentFormat.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
@APIResponse(responseCode = "304", ref = "#/components/responses/NotModified")
@APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
class ReportDocumentResource {

    private final ResultDocumentService documents;

    ReportDocumentResource(ResultDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("/document")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "A unit's report as a document", description = "As it was last signed; marked 未定稿 while it is open again, and none before the first signature (409). "
            + "課室月執行成果表。")
    public Response getProgressReportDocument(@PathParam("id") UUID id, @QueryParam("format") @DefaultValue("ODT") DocumentFormat format, @Context Request request) {
        return ResultDocumentResource.answer(documents.ofReport(id, format), request);
    }

    @GET
    @Path("/revisions/{revision}/document")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "A revision of a unit's report as a document", description = "Exactly as it was signed, always the same bytes. 核閱當時之課室月執行成果表。")
    public Response getSignedProgressDocument(@PathParam("id") UUID id,
            @PathParam("revision") @Min(1) @Max(SignedProgressReport.LAST_REVISION) Integer revision,
            @QueryParam("format") @DefaultValue("ODT") DocumentFormat format, @Context Request request) {
        return ResultDocumentResource.answer(documents.ofRevision(id, revision, format), request);
    }
}
