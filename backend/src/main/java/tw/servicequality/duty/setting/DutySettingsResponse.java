package tw.servicequality.duty.setting;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * How duties are reckoned.
 *
 * @param recordsFrom first day for which things are kept here; what was due before is not asked for
 * @param rollForward whether a due day that is not worked moves to the next working day
 */
@Schema(description = "How duties are reckoned. 應辦事項設定。")
public record DutySettingsResponse(@Schema(required = true) LocalDate recordsFrom, @Schema(required = true) boolean rollForward,
        @Schema(required = true) int version) implements Versioned {
}
