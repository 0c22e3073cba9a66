package tw.servicequality.complaint.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.ComplaintTopicResponse;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Page;

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
