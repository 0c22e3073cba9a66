package tw.servicequality.consolidation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.UnitReference;

/**
 * How punctual a unit's reports of a year are.
 *
 * @param due how many have come or were due before today
 * @param late how many first came after their due day
 * @param missing how many were due before today and have not come
 * @param lateDays working days by which they came late, together
 * @param rate on time ÷ due in percent, cut after two decimals and never rounded up; absent where nothing was due
 */
@Schema(name = "Punctuality", description = "How punctual a unit's reports of a year are. 月報準時率。")
public record PunctualityResponse(@Schema(required = true) UnitReference unit, @Schema(required = true) int due, @Schema(required = true) int onTime,
        @Schema(required = true) int late, @Schema(required = true) int missing, @Schema(required = true) int lateDays, BigDecimal rate) {
}
