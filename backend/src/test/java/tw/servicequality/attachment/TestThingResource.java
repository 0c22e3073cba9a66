package tw.servicequality.attachment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lets a test name files in a thing the way a room does: in a transaction of its own, as the caller of a request. */
@Path("/test-things")
class TestThingResource {

    private final TestThings things;

    TestThingResource(TestThings things) {
        this.things = things;
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(hidden = true)
    public void updateThing(@PathParam("id") UUID id, @QueryParam("file") List<UUID> files, @QueryParam("fail") Boolean fail) {
        things.update(id, files, Boolean.TRUE.equals(fail));
    }
}
