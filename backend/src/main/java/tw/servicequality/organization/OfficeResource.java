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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.IfMatch;

/** The office. */
@Path("/api/v1/office")
@Tag(name = "organization")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OfficeResource {

    private final OrganizationService organization;

    OfficeResource(OrganizationService organization) {
        this.organization = organization;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.ORGANIZATION_READ)
    @Operation(summary = "Get the office", description = "Its names and its units in service. 機關名稱與現有課室；公開。")
    public OfficeResponse getOffice() {
        return organization.office();
    }

    @PUT
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "Rename the office", description = "修改機關全銜、簡稱及系統名稱。")
    public OfficeResponse updateOffice(@HeaderParam(IfMatch.HEADER) String version, @Valid @NotNull OfficeRequest request) {
        return organization.update(request, IfMatch.version(version));
    }
}
