package tw.servicequality.activity.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;
import tw.servicequality.attachment.AttachmentResponse;
import tw.servicequality.platform.http.Versioned;

/**
 * One activity, whole.
 *
 * @param units the leading unit first
 * @param media what a media item says; absent on others
 * @param drill what a drill says; absent on others
 * @param changes how often it was changed, withdrawn or restored
 */
@Schema(description = "Something that was done. 辦理紀錄。")
public record ActivityResponse(@Schema(required = true) UUID id, @Schema(required = true) LocalDate happenedOn,
        @Schema(required = true) Kind kind, @Schema(required = true) List<UnitReference> units, @Schema(required = true) List<Item> items,
        @Schema(required = true) String title, String text, @Schema(required = true) int times, Integer people, Integer pieces,
        @Schema(required = true) List<AttachmentResponse> attachments, MediaItemResponse media, Drill drill,
        String externalId, @Schema(required = true) ActivityState state,
        String withdrawnReason, @Schema(required = true) String createdBy, @Schema(required = true) Instant createdAt, Instant changedAt,
        @Schema(required = true) int changes, @Schema(required = true) int version,
        @Schema(required = true, examples = "[\"update\"]") List<String> allowedActions) implements Versioned {

    /** Its kind. */
    @Schema(name = "ActivityKindReference")
    public record Kind(@Schema(required = true) String code, @Schema(required = true) String name, @Schema(required = true) String nameEn) {
    }

    /** An action item it counts for, by the code it has in the plan that governs the day. */
    @Schema(name = "ActivityItem")
    public record Item(@Schema(required = true) UUID lineageId, @Schema(required = true) String code, @Schema(required = true) String text) {
    }
}
