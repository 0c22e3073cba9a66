package tw.servicequality.resultdocument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.consolidation.MonthParameter;
import tw.servicequality.document.DocumentFile;
import tw.servicequality.document.DocumentFormat;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** The official table of a month. */
@Path("/api/v1")
@Tag(name = "resultdocument")
@Produces({DocumentFormat.ODT_TYPE, DocumentFormat.ODS_TYPE, DocumentFormat.PDF_TYPE})
@APIResponse(responseCode = "200", description = "The document. 文件。", content = {
    @Content(mediaType = DocumentFormat.ODT_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
    @Content(mediaType = DocumentFormat.ODS_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
    @Content(mediaType = DocumentFormat.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
@APIResponse(responseCode = "304", ref = "#/components/responses/NotModified")
@APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
class ResultDocumentResource {

    private final ResultDocumentService documents;

    ResultDocumentResource(ResultDocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("/progress-months/{month}/document")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER})
    @ClientScope(Scope.PROGRESS_READ)
    @Operation(summary = "The official table of a month", description = "Of all units, as they were signed. While a unit is missing it is marked 未定稿 and says which; before the first "
            + "signature there is none (409). 月執行成果彙整表；尚有課室未核閱者標示「未定稿」。")
    public Response getProgressMonthDocument(@Parameter(example = "2026-10") @PathParam("month") @Size(max = 7) String month,
            @QueryParam("format") @DefaultValue("ODT") DocumentFormat format, @Context Request request) {
        return answer(documents.ofMonth(MonthParameter.read(month), format), request);
    }

    /** The file, or that the caller has it already. */
    static Response answer(DocumentFile file, Request request) {
        EntityTag tag = new EntityTag(file.checksum());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null ? known
                : Response.ok(file.content(), file.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.name()));
        return answer.tag(tag).build();
    }
}
