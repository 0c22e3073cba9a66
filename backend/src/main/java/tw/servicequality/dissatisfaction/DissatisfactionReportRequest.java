package tw.servicequality.dissatisfaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.rules.RocDate;

/**
 * A report to begin.
 *
 * @param unit code of the unit
 * @param year Gregorian
 * @param nothing whether it is submitted at once as 無不滿意情形; absent for no
 */
@Schema(description = "A report to begin. 編製不滿意情形報表。")
public record DissatisfactionReportRequest(@NotBlank @Size(max = 50) @Schema(examples = "surveying") String unit, @NotNull @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
        @NotNull @Min(1) @Max(12) Integer month,
        @Schema(description = "Submit it at once: nobody was dissatisfied. 無不滿意情形，逕行陳核。") Boolean nothing) {
}
