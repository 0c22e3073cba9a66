package tw.servicequality.petition;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.rules.Outcome;
import tw.servicequality.petition.rules.PetitionState;

/**
 * A case as its petitioner may see it: nothing of who works on it, and no draft.
 *
 * @param reply the answer that was sent; absent before
 * @param outcome absent before there is an end
 */
@Schema(description = "A case as its petitioner may see it. 陳情人可見的案件進度。")
public record PetitionResponse(@Schema(required = true) String number, @Schema(required = true) String subject,
        @Schema(required = true) PetitionState state, @Schema(required = true) LocalDate receivedOn, @Schema(required = true) LocalDate dueOn,
        String reply, Outcome outcome, @Schema(required = true) List<PetitionStepResponse> steps) {
}
