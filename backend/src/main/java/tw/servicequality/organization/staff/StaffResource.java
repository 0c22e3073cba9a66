package tw.servicequality.organization.staff;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** The people of the office. */
@Path("/api/v1/staff")
@Tag(name = "organization")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StaffResource {

    private final StaffService staff;

    StaffResource(StaffService staff) {
        this.staff = staff;
    }

    @GET
    @Authenticated
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "List the people of the office", description = "By name, also those no longer in service. 同仁名冊，含已離職者。")
    public Page<StaffResponse> listStaff(
            @Parameter(description = "Part of the name or title. 姓名或職稱的一部分。") @QueryParam("q") @Size(max = 100) String words,
            @QueryParam("unitId") UUID unitId,
            @Parameter(description = "In service, or (false) no longer. 在職或已離職。") @QueryParam("active") Boolean active,
            @Parameter(description = "`name` or `-name`. 排序。") @QueryParam("sort") @Size(max = 20) String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 1000) String cursor) {
        return staff.list(words, unitId, active, sort, limit, cursor);
    }

    @GET
    @Path("/export")
    @Authenticated
    @ClientScope(Scope.ORGANIZATION_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "A list of people of the office as a file", description = "The whole list by the same filters. 依相同篩選條件匯出同仁名冊。")
    public Response getStaffExport(@QueryParam("q") @Size(max = 100) String words, @QueryParam("unitId") UUID unitId, @QueryParam("active") Boolean active,
            @QueryParam("sort") @Size(max = 20) String sort, @Valid @BeanParam ExportRequest export) {
        return export.answer("staff", TableExport.of(StaffColumns.ALL, "同仁", cursor -> staff.export(words, unitId, active, sort, cursor), StaffColumns::values));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "Get a person of the office", description = "一位同仁。")
    public StaffResponse getStaff(@PathParam("id") UUID id) {
        return staff.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Add a person", description = "新增同仁。")
    @APIResponseSchema(value = StaffResponse.class, responseCode = "201")
    public Response createStaff(@Valid @NotNull StaffRequest request, @Context UriInfo uri) {
        StaffResponse answer = staff.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change a person", description = "People are put out of service, never deleted. 修改同仁資料；離職時停用，不刪除。")
    public StaffResponse updateStaff(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull StaffRequest request) {
        return staff.update(id, IfMatch.version(version), request);
    }
}
