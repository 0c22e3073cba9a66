package tw.servicequality.activity.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.activity.rules.Medium;
import tw.servicequality.activity.rules.Tone;

/**
 * An activity as lists show it.
 *
 * @param medium of a media item
 * @param tone of a media item
 * @param pending whether a media item still needs an answer, or a drill its review; absent on others
 */
@Schema(description = "An activity in a list. 清單中的辦理紀錄。")
public record ActivitySummary(@Schema(required = true) UUID id, @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true) ActivityResponse.Kind kind, @Schema(required = true) List<UnitReference> units,
        @Schema(required = true) List<String> itemCodes, @Schema(required = true) String title, @Schema(required = true) int times,
        Integer people, Integer pieces, Medium medium, Tone tone, Boolean pending, @Schema(required = true) int attachments, @Schema(required = true) ActivityState state) {
}
