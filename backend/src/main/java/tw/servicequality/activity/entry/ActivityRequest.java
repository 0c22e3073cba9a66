package tw.servicequality.activity.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was done.
 *
 * @param happenedOn the day, not in the future
 * @param kind code of its kind
 * @param units codes of the units that did it, the leading one first
 * @param items codes of the action items it counts for, in the plan that governs that day
 * @param times how often it counts; 1 when absent, 0 for what does not count by itself
 * @param people person-times (人次)
 * @param pieces pieces (項、件、份)
 * @param attachmentIds its files; in an update they stay as they are when absent, and go when empty
 * @param externalId the identifier of an importing system, unique; in an update it stays as it is when absent
 * @param media what a media item says; only with a kind whose form is {@code MEDIA}, and always with it
 * @param drill what a drill says; only with a kind whose form is {@code DRILL}, and always with it
 * @param reason why it is changed; only with an update
 */
@Schema(description = "Something that was done. 辦理紀錄。")
public record ActivityRequest(@NotNull @Schema(examples = "2026-06-12") LocalDate happenedOn, @NotBlank @Size(max = 40) String kind,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> units,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 20) String> items, @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String text, @Min(0) @Max(1000) Integer times, @Min(0) @Max(1_000_000) Integer people,
        @Min(0) @Max(1_000_000) Integer pieces, @Size(max = 20) List<@NotNull UUID> attachmentIds, @Size(max = 100) String externalId,
        @Valid MediaItemRequest media, @Valid Drill drill,
        @Schema(description = "Why it is changed; only with an update. 修改理由。") @Size(max = 500) String reason) {
}
