package tw.servicequality.organization;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import tw.servicequality.platform.http.Page;

/** The words that stand for several units. */
@Path("/api/v1/unit-groups")
@Tag(name = "organization")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnitGroupResource {

    private final UnitService units;

    UnitGroupResource(UnitService units) {
        this.units = units;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "List the group words", description = "Which units 「各課」 and 「各課室」 stand for. 「各課」「各課室」所指的課室；公開。")
    public Page<UnitGroupResponse> listUnitGroups() {
        return units.listGroups();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Change what a group word stands for", description = "Plans loaded before keep their units. 修改用語所指的課室；已載入的計畫不受影響。")
    public UnitGroupResponse updateUnitGroup(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull UnitGroupRequest request) {
        return units.updateGroup(id, IfMatch.version(version), request);
    }
}
