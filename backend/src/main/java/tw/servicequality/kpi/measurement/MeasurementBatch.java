package tw.servicequality.kpi.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cells that are stored together, or not at all. */
@Schema(description = "Figures stored together, or not at all. 一次儲存的多格數字，全部成功或全部不存。")
public record MeasurementBatch(@NotEmpty @Size(max = 500) List<@Valid @NotNull MeasurementEntry> entries) {
}
