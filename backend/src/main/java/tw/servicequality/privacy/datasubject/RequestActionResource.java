package tw.servicequality.privacy.datasubject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.IfMatch;

/** What is done for granted requests. */
@Path("/api/v1/data-subject-requests/{id}")
@Tag(name = "privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RequestActionResource {

    private static final String HTML = "text/html;charset=UTF-8";

    private final RequestActionService actions;
    private final ExportPage page;

    RequestActionResource(RequestActionService actions, ExportPage page) {
        this.actions = actions;
        this.page = page;
    }

    @POST
    @Path("/export")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Everything that is held about the person", description = "In the clear; recorded as a look at personal data. 製給所保有之個人資料（JSON），留存查閱紀錄。")
    public PersonExportResponse exportPerson(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestCasesRequest request) {
        return actions.export(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/export-page")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Produces(HTML)
    @Operation(summary = "The same as a page to print", description = "製給複製本（可列印網頁）。")
    @APIResponse(responseCode = "200", description = "HTML", content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)))
    public Response exportPersonPage(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull RequestCasesRequest request) {
        return Response.ok(page.write(actions.export(id, IfMatch.version(version), request)), HTML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.html\"").build();
    }

    @POST
    @Path("/correct")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Correct who the person is", description = "更正案件之陳情人資料。")
    public DataSubjectRequestResponse correctPerson(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestCorrectionRequest request) {
        return actions.correct(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/stop")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Use the data no more", description = "Of closed cases; open ones are refused. 停止利用；未結案件不予辦理。")
    public DataSubjectRequestResponse stopPerson(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestCasesRequest request) {
        return actions.stop(id, IfMatch.version(version), request);
    }

    @POST
    @Path("/erase")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Make cases anonymous", description = "Closed ones; open and held ones are refused. 刪除（去識別化）；未結及保留中案件不予辦理。")
    public DataSubjectRequestResponse erasePerson(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull RequestCasesRequest request) {
        return actions.erase(id, IfMatch.version(version), request);
    }
}
