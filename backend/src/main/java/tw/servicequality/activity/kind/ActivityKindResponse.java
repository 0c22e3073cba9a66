package tw.servicequality.activity.kind;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * A kind of activity, as the office calls it.
 *
 * @param asksPeople whether the form asks for person-times (人次)
 * @param asksPieces whether the form asks for pieces (項、件、份)
 * @param form what else it asks for
 * @param items codes of action items that such an activity mostly counts for, the surest first; a plan may have come that knows them no more
 */
@Schema(description = "A kind of activity. 辦理紀錄種類。")
public record ActivityKindResponse(@Schema(required = true) UUID id, @Schema(required = true, examples = "training") String code,
        @Schema(required = true, examples = "教育訓練") String name, @Schema(required = true, examples = "Training") String nameEn,
        @Schema(required = true) boolean asksPeople, @Schema(required = true) boolean asksPieces, @Schema(required = true) ActivityForm form,
        @Schema(required = true, examples = "[\"4.2.1.1.2\"]") List<String> items, @Schema(required = true) boolean active,
        @Schema(required = true) int version) implements Versioned {
}
