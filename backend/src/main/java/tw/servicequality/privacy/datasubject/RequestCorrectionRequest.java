package tw.servicequality.privacy.datasubject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.petitioner.PetitionerData;

/** What is right instead; what is left out stays as it is. */
@Schema(description = "Corrects the person of cases. 更正陳情人資料。")
public record RequestCorrectionRequest(@NotEmpty @Size(max = 200) List<@NotNull UUID> caseIds, @Valid @NotNull PetitionerData petitioner) {
}
