package tw.servicequality.kpi.measurement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.rules.RocDate;

/**
 * One cell of the grid. A ratio needs numerator and denominator, an average value and denominator (how many), all else a value. With none of
 * them the cell becomes empty. At most four decimals: more could not be stored, and a rounded figure could reach what it missed.
 *
 * @param unit code of the unit; absent for the office as a whole
 * @param year Gregorian
 * @param version of the cell as the writer saw it; absent when it was empty and never written
 * @param reason why an earlier figure is corrected; required when there was one
 */
@Schema(description = "A figure to be stored. 一格數字。")
public record MeasurementEntry(@NotBlank @Size(max = 60) String kpi,
        @Schema(description = "Code of the unit; absent for the office as a whole. 課室代碼。") @Size(max = 50) String unit,
        @Schema(description = "Gregorian. 西元年。") @NotNull @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
        @NotNull @Min(1) @Max(12) Integer month, @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 12, fraction = 4) BigDecimal numerator,
        @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 12, fraction = 4) BigDecimal denominator,
        @DecimalMin("0") @DecimalMax("1000000000") @Digits(integer = 12, fraction = 4) BigDecimal value,
        @Schema(description = "Of the cell as the writer saw it; absent when it was empty and never written. 所見版本。")
        @Min(0) @Max(IfMatch.LARGEST_VERSION) Integer version,
        @Schema(description = "Why an earlier figure is corrected; required when there was one. 更正理由。") @Size(max = 500) String reason) {
}
