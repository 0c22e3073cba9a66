package tw.servicequality.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declares a duty done although no activity shows it in time. */
@Schema(description = "Declares something done. 申報完成。")
public record DutyCompletionRequest(@NotNull LocalDate doneOn, @NotBlank @Size(max = 500) String words) {
}
