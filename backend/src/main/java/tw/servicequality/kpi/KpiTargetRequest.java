package tw.servicequality.kpi;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.actionitem.Quantity;

/**
 * A new version of a target. Results of periods that ended before {@code validFrom} keep the target that governed them.
 *
 * @param reason why it is changed
 */
@Schema(description = "A new version of a target. 目標新版本。")
public record KpiTargetRequest(@NotNull LocalDate validFrom, @NotNull Quantity.Comparison comparison,
        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 4) BigDecimal threshold,
        @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 4) BigDecimal warn,
        @NotNull Quantity.Aggregation aggregation, @NotNull Quantity.Scope scope, @NotBlank @Size(max = 500) String reason) {
}
