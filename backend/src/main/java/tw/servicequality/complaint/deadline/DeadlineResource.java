package tw.servicequality.complaint.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;

/** Deadlines that a new calendar moves. */
@Path("/api/v1/moved-deadlines")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeadlineResource {

    private final DeadlineService deadlines;

    DeadlineResource(DeadlineService deadlines) {
        this.deadlines = deadlines;
    }

    /** What is left to be confirmed. */
    @Schema(name = "MovedDeadlines")
    public record Moved(@Schema(required = true) List<MovedDeadlineResponse> items) {
    }

    @GET
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Deadlines that a new calendar would move", description = "Of open cases, at most 200. 因日曆更動而應變動的未結案件期限。")
    public Moved listMovedDeadlines() {
        return new Moved(deadlines.moved());
    }

    @POST
    @RolesAllowed(Role.Name.EVALUATION_OFFICER)
    @Operation(summary = "Confirm moved deadlines", description = "All or none; answers what is left. 確認期限變動，全部成功或全部不變。")
    @APIResponseSchema(value = Moved.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "#/components/responses/Problem412")
    public Moved confirmMovedDeadlines(@Valid @NotNull MoveDeadlinesRequest request) {
        return new Moved(deadlines.confirm(request));
    }
}
