package tw.servicequality.changefeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** The list of changes, for those who may read the whole office's data. */
@Path("/api/v1/changes")
@Tag(name = "changefeed")
@Produces(MediaType.APPLICATION_JSON)
class ChangeFeedResource {

    private final ChangeFeedService feed;

    ChangeFeedResource(ChangeFeedService feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER})
    @ClientScope(Scope.CHANGE_READ)
    @Operation(summary = "List what changed", description = "Every change once, the oldest first, some seconds after it was stored: nothing is ever put in "
            + "before a cursor that was given. Confidential cases are left out; one that becomes confidential is `REMOVED`. Changes are kept for ever. "
            + "異動清單，由舊到新，游標之前不會再插入；保密案件不列，轉為保密者為 `REMOVED`。")
    public ChangesResponse listChanges(
            @Parameter(description = "`nextCursor` of the last answer, or the `cursor` of a change; absent for all from the beginning, `latest` for none but the "
                    + "cursor of now. 上次的游標；`latest` 只取目前游標。", example = "latest") @QueryParam("after") @Size(max = 400) String after,
            @Parameter(description = "Only these rooms, parted by commas. 只列這些功能。", example = "complaint,kpi") @QueryParam("rooms") @Size(max = 400) String rooms,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(ChangeFeedService.MAX_LIMIT) int limit) {
        return feed.list(after, rooms, limit);
    }
}
