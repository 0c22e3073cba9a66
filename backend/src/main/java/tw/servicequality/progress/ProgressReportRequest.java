package tw.servicequality.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.rules.RocDate;

/**
 * A report to open.
 *
 * @param unit code of the unit
 * @param year Gregorian
 */
@Schema(description = "A report to open. 開始填報月報。")
public record ProgressReportRequest(@NotBlank @Size(max = 50) @Schema(examples = "surveying") String unit, @NotNull @Min(RocDate.FIRST_YEAR) @Max(RocDate.LAST_YEAR) Integer year,
        @NotNull @Min(1) @Max(12) Integer month) {
}
