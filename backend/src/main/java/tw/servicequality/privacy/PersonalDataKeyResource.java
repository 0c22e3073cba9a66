package tw.servicequality.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Page;

/** The keys of personal data. */
@Path("/api/v1/personal-data-keys")
@Tag(name = "privacy")
@Produces(MediaType.APPLICATION_JSON)
class PersonalDataKeyResource {

    private final PersonalDataKeyService keys;

    PersonalDataKeyResource(PersonalDataKeyService keys) {
        this.keys = keys;
    }

    @GET
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    @Operation(summary = "How much stands under which key", description = "A key under which nothing stands can be removed. 各金鑰保護之筆數；0 筆者可移除。")
    public Page<PersonalDataKeyResponse> listPersonalDataKeys() {
        return Page.whole(keys.list());
    }
}
