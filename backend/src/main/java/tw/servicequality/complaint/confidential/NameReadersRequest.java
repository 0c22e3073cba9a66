package tw.servicequality.complaint.confidential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who else is to read a confidential case, and why.
 *
 * @param accountIds accounts that may be used and have a part in cases
 */
@Schema(description = "Who else is to read a confidential case. 增列保密案件可閱人員。")
public record NameReadersRequest(@NotEmpty @Size(max = 20) List<@NotNull UUID> accountIds, @NotBlank @Size(max = 500) String reason) {
}
