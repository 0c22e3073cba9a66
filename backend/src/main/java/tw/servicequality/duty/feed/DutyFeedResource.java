package tw.servicequality.duty.feed;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.Secrets;

/** The year calendar for calendar programs. */
@Path("/api/v1")
@Tag(name = "duty")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DutyFeedResource {

    static final String ICALENDAR = "text/calendar;charset=UTF-8";
    private static final int TAG_BYTES = 16;

    private final DutyFeedService feeds;

    DutyFeedResource(DutyFeedService feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("/duty-feed")
    @Authenticated
    @Operation(summary = "The caller's calendar address", description = "Without its secret part. 本人的行事曆訂閱狀態。")
    public DutyFeedResponse getDutyFeed() {
        return feeds.get();
    }

    @POST
    @Path("/duty-feed")
    @Authenticated
    @Operation(summary = "Make a private calendar address", description = "Told in this answer only; an older one ends at once. 產生私人訂閱網址，只出現在這個回覆；舊網址立即失效。")
    public DutyFeedResponse createDutyFeed(@Valid @NotNull DutyFeedRequest request) {
        return feeds.create(request);
    }

    @DELETE
    @Path("/duty-feed")
    @Authenticated
    @Operation(summary = "End the calendar address", description = "撤銷訂閱網址。")
    public void deleteDutyFeed() {
        feeds.delete();
    }

    @GET
    @Path("/duty-feeds/{token}")
    @PermitAll
    @Produces(ICALENDAR)
    @Operation(summary = "The year calendar for calendar programs", description = "iCalendar (RFC 5545); whoever knows the address may read it. 以私人網址訂閱應辦事項。")
    @APIResponse(responseCode = "200", description = "iCalendar", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", ref = "#/components/responses/NotModified")
    public Response getDutyFeedCalendar(@Parameter(description = "The secret of the address. 私人網址代碼。") @PathParam("token") @Size(max = 100) String token, @Context Request request) {
        String calendar = feeds.calendar(token);
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(Secrets.sha256(calendar), 0, TAG_BYTES));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known != null ? known : Response.ok(calendar, ICALENDAR);
        // Whoever asks may keep it, nobody on the way; and asks each time whether it still holds.
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
    }
}
