package tw.servicequality.kpi;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.kpi.rules.KpiStatus;

/**
 * A figure of one period, held against the target of that period.
 *
 * @param value in the indicator's unit, rounded to six decimals for show; absent without data and for 0/0
 * @param numerator of ratios
 * @param denominator of ratios; how many were asked or tested for averages
 */
@Schema(description = "A figure held against its target. 數字與目標的比較。")
public record KpiFigure(BigDecimal value, BigDecimal numerator, BigDecimal denominator, @Schema(required = true) KpiStatus status,
        MeasurementSource source) {
}
