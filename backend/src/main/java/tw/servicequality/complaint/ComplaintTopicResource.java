package tw.servicequality.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.ClientScope;
import tw.servicequality.platform.Page;
import tw.servicequality.platform.Scope;

/** What complaints are about. */
@Path("/api/v1/complaint-topics")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintTopicResource {

    private final ComplaintService complaints;

    ComplaintTopicResource(ComplaintService complaints) {
        this.complaints = complaints;
    }

    @GET
    @PermitAll
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "List the topics of complaints", description = "In the office's order. 案由清單。")
    public Page<ComplaintTopicResponse> listComplaintTopics() {
        return Page.whole(complaints.topics());
    }
}
