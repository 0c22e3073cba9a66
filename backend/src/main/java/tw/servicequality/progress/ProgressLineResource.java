package tw.servicequality.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.progress.report.ProgressLineResponse;
import tw.servicequality.progress.report.ProgressReportResponse;

/** The lines of monthly reports. */
@Path("/api/v1/progress-reports/{id}")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProgressLineResource {

    private final ProgressLineService lines;

    ProgressLineResource(ProgressLineService lines) {
        this.lines = lines;
    }

    @PUT
    @Path("/lines/{lineageId}")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_WRITE)
    @Operation(summary = "Store a line", description = "As it comes, also while it is not finished. If-Match is the line's version, 0 for one about which nothing is stored; "
            + "when somebody was faster the answer has both texts (`text-now`, `text-sent`), and nothing is changed. 儲存一列；他人先存者回覆雙方內容。")
    public ProgressLineResponse updateProgressLine(@PathParam("id") UUID id, @PathParam("lineageId") UUID lineageId,
            @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull ProgressLineRequest request) {
        return lines.update(id, lineageId, IfMatch.version(version), request);
    }

    @PUT
    @Path("/lines/{lineageId}/remark")
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Remark at a line", description = "Research and evaluation, of what was submitted. 研考意見。")
    public ProgressLineResponse updateProgressRemark(@PathParam("id") UUID id, @PathParam("lineageId") UUID lineageId,
            @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull ProgressRemarkRequest request) {
        return lines.remark(id, lineageId, IfMatch.version(version), request);
    }

    @POST
    @Path("/continue")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_WRITE)
    @Operation(summary = "Say 持續辦理 of all lines that are left", description = "Or of those named. It overwrites nothing, and leaves what is behind for somebody to explain. "
            + "其餘各列皆持續辦理；不覆寫，落後者仍須說明。")
    public ProgressReportResponse continueProgressLines(@PathParam("id") UUID id, @Valid @NotNull ProgressLinesRequest request) {
        return lines.carryOn(id, request);
    }

    @POST
    @Path("/take-over")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.PROGRESS_WRITE)
    @Operation(summary = "Take over last month's words", description = "Into all lines that are left, or those named; it overwrites nothing. 帶入上月文字；不覆寫。")
    public ProgressReportResponse takeOverProgressLines(@PathParam("id") UUID id, @Valid @NotNull ProgressLinesRequest request) {
        return lines.takeOver(id, request);
    }
}
