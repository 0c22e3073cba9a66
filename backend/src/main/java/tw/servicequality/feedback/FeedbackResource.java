package tw.servicequality.feedback;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citizens' side, without sign-in. Tokens are sent in a body, so that no address tells one. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FeedbackResource {

    private final FeedbackAnswerService answers;

    FeedbackResource(FeedbackAnswerService answers) {
        this.answers = answers;
    }

    @POST
    @Path("/open")
    @PermitAll
    @Operation(summary = "Open a form", description = "By the token of a link or a code; it can be answered, was answered, or is closed. After too many "
            + "wrong tokens (by default 20 an hour) an address has to wait. 開啟意見處理滿意度問卷；同一來源錯誤過多（預設每小時 20 次）須等候。")
    public FeedbackFormResponse openFeedback(@Valid @NotNull FeedbackTokenRequest request) {
        return answers.open(request.token());
    }

    @POST
    @Path("/answer")
    @PermitAll
    @Operation(summary = "Answer", description = "Once, until `closesOn`, by default 30 days after the reply. 填答；限填一次，至 `closesOn` 止，預設回復後 30 日。")
    public FeedbackFormResponse answerFeedback(@Valid @NotNull FeedbackAnswerRequest request) {
        return answers.answer(request);
    }
}
