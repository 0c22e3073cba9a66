package tw.servicequality.attachment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.file.Upload;

/** Uploading and downloading files. */
@Path("/api/v1/attachments")
@Tag(name = "attachment")
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String UNCHANGED = "Unchanged since the ETag given. 內容未變更";

    private final AttachmentService attachments;
    private final AttachmentFiles files;

    AttachmentResource(AttachmentService attachments, AttachmentFiles files) {
        this.attachments = attachments;
        this.files = files;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Upload a file", description = "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX; the content decides, and the name must say the same. "
            + "Name it afterwards in the thing it proves; what nothing names is removed, by default after a day. 上傳佐證檔案（以內容判斷格式，副檔名須相符）；未被引用者逾期（預設一日）自動刪除。")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "201")
    public Response createAttachment(
            @Parameter(description = "The file's name, Chinese included. 檔名。", example = "簽到簿.pdf") @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))) Upload upload,
            @Context UriInfo uri) {
        AttachmentResponse answer = attachments.create(files.keep(fileName, upload));
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "What is known of a file", description = "檔案資訊。")
    public AttachmentResponse getAttachment(@PathParam("id") UUID id) {
        return attachments.get(id);
    }

    @GET
    @Path("/{id}/content")
    @Authenticated
    @Produces({JPEG, PNG, PDF, ODT, ODS, DOCX, XLSX})
    @Operation(summary = "Download a file", description = "Always to be saved, never shown as a page of this site. 下載檔案。")
    @APIResponse(responseCode = "200", description = "The file. 檔案內容。", content = {
        @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = ODT, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = ODS, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public Response getAttachmentContent(@PathParam("id") UUID id, @Context Request request) {
        AttachmentService.Content content = attachments.content(id);
        return answer(content, request).header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(content.fileName())).build();
    }

    @GET
    @Path("/{id}/thumbnail")
    @Authenticated
    @Produces(JPEG)
    @Operation(summary = "A small picture of a file", description = "Without what a camera notes in the file. 縮圖（不含拍攝地點等資訊）。")
    @APIResponse(responseCode = "200", description = "A JPEG of at most 320 pixels. 縮圖。",
            content = @Content(mediaType = JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = UNCHANGED)
    public Response getAttachmentThumbnail(@PathParam("id") UUID id, @Context Request request) {
        return answer(attachments.thumbnail(id), request).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Remove an upload that nothing names yet", description = "刪除尚未被引用的上傳檔案。")
    public void deleteAttachment(@PathParam("id") UUID id) {
        attachments.delete(id);
    }

    /** Whatever a file says, a browser that opens it runs nothing and loads nothing. */
    private static Response.ResponseBuilder answer(AttachmentService.Content content, Request request) {
        EntityTag tag = new EntityTag(content.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag);
        }
        // Nobody would close what is opened for a head alone.
        Object bytes = request.getMethod().equals(HttpMethod.HEAD) ? null : content.bytes().get();
        return Response.ok(bytes, content.mediaType()).header(HttpHeaders.CONTENT_LENGTH, content.size()).tag(tag);
    }
}
