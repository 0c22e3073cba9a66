package tw.servicequality.complaint.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;

/**
 * How another system ended a case before it came here.
 *
 * @param unit code of the unit that handled it, also one that was given up since
 * @param outcome ADOPTED, EXPLAINED, TRANSFERRED or DISMISSED
 * @param dismissalGround of a dismissal
 * @param agency to whom it was transferred
 * @param reply what the petitioner was told
 * @param repliedOn the day on which it was answered, in Taipei
 * @param handlerName who handled it
 */
@Schema(name = "HandledElsewhere", description = "How another system ended a case before it came here. 其他系統已辦結之情形。")
public record HandledRequest(@NotBlank @Size(max = 50) @Schema(examples = "surveying") String unit, @NotNull Outcome outcome, DismissalGround dismissalGround,
        @Size(max = 100) String agency, @NotBlank @Size(max = 8000) String reply, @NotNull LocalDate repliedOn, @Size(max = 100) String handlerName) {

    /** Without blanks around, and nothing instead of blanks. */
    public HandledRequest trimmed() {
        return new HandledRequest(unit, outcome, dismissalGround, PetitionerData.trim(agency), reply.strip(), repliedOn, PetitionerData.trim(handlerName));
    }
}
