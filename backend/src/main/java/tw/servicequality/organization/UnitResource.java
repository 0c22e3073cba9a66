package tw.servicequality.organization;

import jakarta.annotation.security.PermitAll;
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

/** The units of the office. */
@Path("/api/v1/units")
@Tag(name = "organization")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "List the units", description = "All of them in their order, also those no longer in service. 所有課室，含已停用者；公開。")
    public Page<UnitResponse> listUnits() {
        return units.list();
    }

    @GET
    @Path("/export")
    @PermitAll
    @ClientScope(Scope.ORGANIZATION_READ)
    @Produces({ExportRequest.CSV, ExportRequest.ODS, MediaType.APPLICATION_JSON})
    @Operation(summary = "The units as a file", description = "All of them in their order. 匯出所有課室；公開。")
    public Response getUnitsExport(@Valid @BeanParam ExportRequest export) {
        return export.answer("units", TableExport.of(UnitColumns.ALL, "課室", cursor -> units.export(), UnitColumns::values));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "Get a unit", description = "一個課室；公開。")
    public UnitResponse getUnit(@PathParam("id") UUID id) {
        return units.get(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Add a unit", description = "It comes last; code and name are unique. 新增課室，排在最後；代碼與名稱不可重複。")
    @APIResponseSchema(value = UnitResponse.class, responseCode = "201")
    public Response createUnit(@Valid @NotNull UnitRequest request, @Context UriInfo uri) {
        UnitResponse answer = units.create(request);
        return Response.created(uri.getAbsolutePathBuilder().path(answer.id().toString()).build()).entity(answer).build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change a unit", description = "Units are put out of service, never deleted. 修改課室；裁撤時停用，不刪除。")
    public UnitResponse updateUnit(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull UnitRequest request) {
        return units.update(id, IfMatch.version(version), request);
    }
}
