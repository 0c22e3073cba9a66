package tw.servicequality.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/** An activity as lists show it. */
@Schema(description = "An activity in a list. 清單中的辦理紀錄。")
public record ActivitySummary(@Schema(required = true) UUID id, @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true) ActivityResponse.Kind kind, @Schema(required = true) List<UnitReference> units,
        @Schema(required = true) List<String> itemCodes, @Schema(required = true) String title, @Schema(required = true) int times,
        Integer people, Integer pieces, @Schema(required = true) int attachments, @Schema(required = true) ActivityState state) {
}
