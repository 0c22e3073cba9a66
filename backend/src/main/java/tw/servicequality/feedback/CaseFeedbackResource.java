package tw.servicequality.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.actor.Role;

/** What was asked and said about one case. */
@Path("/api/v1/case-feedback")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseFeedbackResource {

    private final CaseFeedbackService feedback;

    CaseFeedbackResource(CaseFeedbackService feedback) {
        this.feedback = feedback;
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({Role.Name.DIRECTOR, Role.Name.SECRETARY, Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "What was asked and said about a case", description = "By the case's id; for those who may see the case. 案件的滿意度邀請與填答內容。")
    public CaseFeedbackResponse getCaseFeedback(@PathParam("caseId") UUID caseId) {
        return feedback.get(caseId);
    }

    @POST
    @Path("/{caseId}/hand-over")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Make a code to hand over", description = "Told this once; it takes the place of an earlier code. 產生交付民眾的填答代碼，僅顯示一次。")
    public FeedbackCodeResponse handOverFeedbackCode(@PathParam("caseId") UUID caseId) {
        return feedback.handOver(caseId);
    }

    @POST
    @Path("/{caseId}/paper-answer")
    @RolesAllowed({Role.Name.EVALUATION_OFFICER, Role.Name.SECTION_CHIEF, Role.Name.CASE_OFFICER})
    @Operation(summary = "Type a paper form in", description = "Once, and not after the petitioner's own answer. 登錄紙本或口頭填答。")
    public CaseFeedbackResponse enterPaperFeedback(@PathParam("caseId") UUID caseId, @Valid @NotNull PaperAnswerRequest request) {
        return feedback.enter(caseId, request);
    }
}
