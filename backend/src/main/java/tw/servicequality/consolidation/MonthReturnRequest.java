package tw.servicequality.consolidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.progress.SeenReport;

/** Which reports of a month go back, and why. */
@Schema(name = "ProgressMonthReturn", description = "Which reports of a month go back, and why. 退回的月報及原因。")
public record MonthReturnRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull SeenReport> reports, @NotBlank @Size(max = 1000) String words) {
}
