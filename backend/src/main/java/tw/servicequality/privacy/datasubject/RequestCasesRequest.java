package tw.servicequality.privacy.datasubject;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the cases that were found are this person's: a phone may be a family's. */
@Schema(description = "Which cases. 案件。")
public record RequestCasesRequest(@NotEmpty @Size(max = 200) List<@NotNull UUID> caseIds) {
}
