package tw.servicequality.calendar;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.file.ExportRequest;
import tw.servicequality.platform.http.Idempotent;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Page;
import tw.servicequality.tabular.written.TableExport;

/** Days that are worked or not worked against the official calendar. */
@Path("/api/v1/calendar-overlays")
@Tag(name = "calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CalendarOverlayResource {

    private final CalendarOverlayService overlays;

    CalendarOverlayResource(CalendarOverlayService overlays) {
        this.overlays = overlays;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "List the overlay days", description = "Newest day first. 人工調整的日子，例如颱風停止上班，新的在前。")
    public Page<CalendarOverlayResponse> listCalendarOverlays() {
        return overlays.list();
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The overlay days as a file", description = "Newest day first. 匯出人工調整的日子，新的在前。")
    public Response getCalendarOverlaysExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("calendar-overlays", TableExport.of(CalendarOverlayColumns.ALL, "調整日", cursor -> overlays.export(), CalendarOverlayColumns::values));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @ClientScope(Scope.CALENDAR_READ)
    @Operation(summary = "Get an overlay day", description = "一筆人工調整。")
    public CalendarOverlayResponse getCalendarOverlay(@PathParam("id") UUID id) {
        return overlays.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Add an overlay day", description = "One a day at most; the year's calendar must be loaded. 新增人工調整，同一天只能有一筆。")
    @APIResponseSchema(value = CalendarOverlayResponse.class, responseCode = "201")
    public Response createCalendarOverlay(@Valid @NotNull CalendarOverlayRequest request, @Context UriInfo uri) {
        CalendarOverlayResponse answer = overlays.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Take an overlay day away", description = "刪除人工調整，當日回復為辦公日曆表所定。")
    public void deleteCalendarOverlay(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version) {
        overlays.delete(id, IfMatch.version(version));
    }
}
