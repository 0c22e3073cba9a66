package tw.servicequality.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the caller wants to be reminded. */
@Schema(description = "How the caller wants to be reminded. 提醒設定。")
public record ReminderPreferenceRequest(@NotNull Boolean email, @NotNull @Min(1) @Max(30) Integer daysBefore) {
}
