package tw.servicequality.attachment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
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
import tw.servicequality.platform.Role;

/** Uploading and downloading files. */
@Path("/api/v1/attachments")
@Tag(name = "attachment")
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {

    private final AttachmentService attachments;

    AttachmentResource(AttachmentService attachments) {
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Upload a file", description = "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX; the content decides, not the name. Name it afterwards in the "
            + "thing it proves; what nothing names within a day is removed. 上傳佐證檔案（以內容判斷格式）；一日內未被引用者自動刪除。")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "201")
    public Response createAttachment(
            @Parameter(description = "The file's name, Chinese included. 檔名。", example = "簽到簿.pdf") @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))) InputStream body,
            @Context UriInfo uri) {
        AttachmentResponse answer = attachments.create(fileName, body);
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
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download a file", description = "下載檔案。")
    @APIResponse(responseCode = "200", description = "The file. 檔案內容。",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getAttachmentContent(@PathParam("id") UUID id) {
        throw new UnsupportedOperationException();
    }

    @GET
    @Path("/{id}/thumbnail")
    @Authenticated
    @Produces("image/jpeg")
    @Operation(summary = "A small picture of a file", description = "縮圖。")
    @APIResponse(responseCode = "200", description = "A JPEG of at most 320 pixels. 縮圖。",
            content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response getAttachmentThumbnail(@PathParam("id") UUID id) {
        throw new UnsupportedOperationException();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Remove an upload that nothing names yet", description = "刪除尚未被引用的上傳檔案。")
    public void deleteAttachment(@PathParam("id") UUID id) {
        attachments.delete(id);
    }
}
