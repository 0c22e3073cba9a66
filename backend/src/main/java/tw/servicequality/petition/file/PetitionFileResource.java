package tw.servicequality.petition.file;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.file.Upload;
import tw.servicequality.platform.problem.ProblemException;

/** Citizens' files. The name travels in a header, because addresses end up in the logs of servers on the way. */
@Path("/api/v1/petitions/files")
@Tag(name = "petition")
@Produces(MediaType.APPLICATION_JSON)
class PetitionFileResource {

    static final String NAME = "X-File-Name";
    /** 200 characters, each of at most four bytes of three signs. */
    private static final int LONGEST = 2400;

    private final PetitionFileService files;

    PetitionFileResource(PetitionFileService files) {
        this.files = files;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(summary = "Upload a file for a petition", description = "JPEG, PNG, PDF, ODT, ODS, DOCX or XLSX; the content decides, and the name must say the "
            + "same. Nobody can read it before the petition or supplement that names its key is confirmed; what nothing names is removed, by default after a day. "
            + "上傳陳情附件（以內容判斷格式，副檔名須相符）；陳情確認前無人可讀，未被引用者逾期（預設一日）自動刪除。")
    @APIResponseSchema(value = PetitionFileResponse.class, responseCode = "201")
    public Response createPetitionFile(
            @Parameter(required = true, description = "The file's name in UTF-8, percent-encoded. 檔名（UTF-8 百分號編碼）。", example = "%E7%85%A7%E7%89%87.jpg")
            @HeaderParam(NAME) @NotBlank @Size(max = LONGEST) String fileName,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))) Upload upload) {
        return Response.status(Response.Status.CREATED).entity(files.store(decoded(fileName), upload)).build();
    }

    @POST
    @Path("/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(summary = "Remove an uploaded file that nothing names yet", description = "刪除尚未被陳情引用的檔案。")
    @APIResponse(responseCode = "204", description = "It is gone. 已刪除。")
    public void removePetitionFile(@Valid @NotNull RemovePetitionFileRequest request) {
        files.remove(request.key());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.parameter("fileName", "invalid-value");
        }
    }
}
