package tw.servicequality.consolidation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/**
 * Who was reminded.
 *
 * @param units whose report has not come
 * @param mails how many were put in; a person gets one a day at most
 * @param unreachable units of which nobody has a mail address
 * @param delivered whether a mail server is named; without one the mails wait
 */
@Schema(name = "ProgressReminded", description = "Who was reminded. 催辦結果。")
public record RemindedResponse(@Schema(required = true) List<UnitReference> units, @Schema(required = true) int mails,
        @Schema(required = true) List<UnitReference> unreachable, @Schema(required = true) boolean delivered) {
}
