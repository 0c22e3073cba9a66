package tw.servicequality.complaint.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.ClientScope;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** Complaints that are late or nearly so. */
@Path("/api/v1/due-complaints")
@Tag(name = "complaint")
@Produces(MediaType.APPLICATION_JSON)
class DueComplaintResource {

    private final DueComplaintService complaints;

    DueComplaintResource(DueComplaintService complaints) {
        this.complaints = complaints;
    }

    @GET
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @ClientScope(Scope.COMPLAINT_READ)
    @Operation(summary = "Complaints that are late or due within two working days", description = "Those that the caller may see, by unit: counts and the "
            + "first five. 逾期或2個工作日內到期之陳情，依課室列件數及前五件。")
    public DueComplaintsResponse getDueComplaints(
            @Parameter(description = "Code of the handling unit; absent for all. 承辦課室代碼。", example = "surveying") @QueryParam("unit") @Size(max = 50) String unit) {
        return complaints.mine(unit);
    }
}
