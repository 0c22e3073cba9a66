package tw.servicequality.complaint.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;

/**
 * A reply that waits for the chief.
 *
 * @param outcome ADOPTED, EXPLAINED, TRANSFERRED or DISMISSED
 * @param reply what the petitioner is told
 * @param dismissalGround of a dismissal
 * @param earlierNumber number of the case that answered it before; required for {@code ANSWERED_BEFORE}
 * @param agency to whom it was transferred
 * @param surveyExemption why the reply carries no link to the survey; absent when it does
 */
@Schema(description = "A reply for review. 擬復送核。")
public record SubmitRequest(@NotNull Outcome outcome, @NotBlank @Size(max = 8000) String reply, DismissalGround dismissalGround,
        @Size(max = 20) String earlierNumber, @Size(max = 100) String agency, @Size(max = 200) String surveyExemption) {
}
