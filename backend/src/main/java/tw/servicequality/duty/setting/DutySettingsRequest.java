package tw.servicequality.duty.setting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How duties are to be reckoned. */
@Schema(description = "How duties are reckoned. 應辦事項設定。")
public record DutySettingsRequest(@NotNull LocalDate recordsFrom, @NotNull Boolean rollForward) {
}
