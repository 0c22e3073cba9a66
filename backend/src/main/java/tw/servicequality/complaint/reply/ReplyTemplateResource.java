package tw.servicequality.complaint.reply;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** The templates from which replies begin. */
@Path("/api/v1/reply-templates")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReplyTemplateResource {

    private final ReplyTemplateService templates;

    ReplyTemplateResource(ReplyTemplateService templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Operation(summary = "List the templates of replies", description = "In their order, also retired ones. 回復範本，含已停用者。")
    public Page<ReplyTemplateResponse> listReplyTemplates() {
        return Page.whole(templates.list());
    }

    @GET
    @Path("/export")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The templates of replies as a file", description = "In their order, also retired ones. 匯出回復範本，含已停用者。")
    public Response getReplyTemplatesExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("reply-templates", TableExport.of(ReplyTemplateColumns.ALL, "回復範本", cursor -> templates.export(), ReplyTemplateColumns::values));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER, Role.Name.SECRETARY, Role.Name.DIRECTOR})
    @Operation(summary = "Get a template of a reply", description = "一則回復範本。")
    public ReplyTemplateResponse getReplyTemplate(@PathParam("id") UUID id) {
        return templates.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Add a template of a reply", description = "新增回復範本；名稱不可重複。")
    @APIResponseSchema(value = ReplyTemplateResponse.class, responseCode = "201")
    public Response createReplyTemplate(@Valid @NotNull ReplyTemplateRequest request, @Context UriInfo uri) {
        ReplyTemplateResponse answer = templates.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Change a template of a reply", description = "Retired, never deleted. 修改回復範本；不用時停用，不刪除。")
    public ReplyTemplateResponse updateReplyTemplate(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ReplyTemplateRequest request) {
        return templates.update(id, IfMatch.version(version), request);
    }

    @GET
    @Path("/{id}/filled")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "A template filled for a case", description = "To begin a reply with; the words stay the handler's. 套用範本：帶入案件資料後的文字，可再修改。")
    public FilledReplyResponse getFilledReply(@PathParam("id") UUID id, @Parameter(description = "Id of the case. 案件。") @QueryParam("case") @NotNull UUID caseId,
            @Parameter(description = "To whom it is transferred. 受理機關。") @QueryParam("agency") @Size(max = 100) String agency,
            @Parameter(description = "Number of the case that answered it before. 先前已答復的案號。") @QueryParam("earlierNumber") @Size(max = 20) String earlierNumber) {
        return templates.filled(id, caseId, agency, earlierNumber);
    }
}
