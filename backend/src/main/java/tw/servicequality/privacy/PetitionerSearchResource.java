package tw.servicequality.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.reading.ComplaintSummary;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Page;

/** Exact search for a petitioner. What is looked for stands in the body, so that no address and no log has it. */
@Path("/api/v1/petitioner-searches")
@Tag(name = "privacy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PetitionerSearchResource {

    private final PetitionerSearchService search;

    PetitionerSearchResource(PetitionerSearchService search) {
        this.search = search;
    }

    @POST
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Find cases by exact phone or mail address", description = "Masked cases whose petitioner the caller may reveal; recorded with the "
            + "purpose, and so many an hour, by default 30. 以完整電話或電子郵件查詢案件；僅列有權查閱個資者，留存紀錄，每小時次數有上限（預設 30 次）。")
    public Page<ComplaintSummary> searchPetitioner(@Valid @NotNull PetitionerSearchRequest request) {
        return search.search(request);
    }
}
