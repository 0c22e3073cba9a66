package tw.servicequality.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which case somebody wants to follow, and the password that opens it. */
@Schema(description = "Number and password of a case. 案號及案件密碼。")
public record FollowPetitionRequest(@NotBlank @Size(max = 40) @Schema(examples = "C1151126-00027") String number, @NotBlank @Size(max = 100) String password) {
}
