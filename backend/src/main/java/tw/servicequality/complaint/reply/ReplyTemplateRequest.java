package tw.servicequality.complaint.reply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.rules.DismissalGround;
import tw.servicequality.complaint.rules.Outcome;

/**
 * A template of a reply.
 *
 * @param outcome which it fits: ADOPTED, EXPLAINED, TRANSFERRED or DISMISSED
 * @param dismissalGround of a dismissal; absent where it fits every ground
 * @param topic code of the topic that it is for; absent for every one
 * @param text with {@code {caseNumber}}, {@code {subject}}, {@code {unit}}, {@code {receivedOn}}, {@code {office}}, {@code {agency}} or
 *        {@code {earlierNumber}} where the server is to put something
 * @param place its order in lists; the last when absent
 * @param active false once it is retired; true when absent
 */
@Schema(description = "A template of a reply. 回復範本。")
public record ReplyTemplateRequest(@NotBlank @Size(max = 60) String name, @NotNull Outcome outcome, DismissalGround dismissalGround,
        @Size(max = 40) String topic, @NotBlank @Size(max = 4000) String text, @Min(1) @Max(999) Integer place, Boolean active) {
}
