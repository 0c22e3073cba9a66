package tw.servicequality.activity.kind;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The kinds of activities. */
@Path("/api/v1/activity-kinds")
@Tag(name = "activity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ActivityKindResource {

    private final ActivityKindService kinds;

    ActivityKindResource(ActivityKindService kinds) {
        this.kinds = kinds;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Operation(summary = "List the kinds of activities", description = "Also those no longer in use. 辦理紀錄種類，含停用者。")
    public Page<ActivityKindResponse> listActivityKinds() {
        return Page.whole(kinds.list());
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.ACTIVITY_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The kinds of activities as a file", description = "Also those no longer in use. 匯出辦理紀錄種類，含停用者。")
    public Response getActivityKindsExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("activity-kinds", TableExport.of(ActivityKindColumns.ALL, "辦理紀錄種類", cursor -> kinds.export(), ActivityKindColumns::values));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Add a kind of activity", description = "新增辦理紀錄種類。")
    @APIResponseSchema(value = ActivityKindResponse.class, responseCode = "201")
    public Response createActivityKind(@Valid @NotNull ActivityKindRequest request, @Context UriInfo uri) {
        ActivityKindResponse answer = kinds.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.EVALUATION_OFFICER})
    @Operation(summary = "Change a kind of activity", description = "Kinds are put out of use, never deleted. 修改種類；停用而不刪除。")
    public ActivityKindResponse updateActivityKind(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version,
            @Valid @NotNull ActivityKindRequest request) {
        return kinds.update(id, IfMatch.version(version), request);
    }
}
