package tw.servicequality.consolidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.progress.SeenReport;

/** Which reports of a month are meant, each with the version that was seen. */
@Schema(name = "ProgressMonthStep", description = "Which reports of a month are meant. 指定的月報及所見版本。")
public record MonthStepRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull SeenReport> reports) {
}
