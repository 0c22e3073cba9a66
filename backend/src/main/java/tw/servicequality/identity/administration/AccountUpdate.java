package tw.servicequality.identity.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Role;

/** What can be changed of an account. A change of roles or unit ends its sessions. */
@Schema(name = "AccountUpdate")
public record AccountUpdate(
        @Schema(description = "A person's name or the name of a post. 姓名或職稱。", examples = "王小明")
        @NotBlank @Size(max = 100) String displayName,
        @Schema(examples = "officer@example.gov.tw") @Email @Size(max = 200) String email,
        @Schema(description = "At least one. 至少一個角色。") @NotEmpty @Size(max = AccountRequest.MOST_ROLES) List<@NotNull Role> roles,
        @Schema(description = "The unit whose objects a chief or an officer may touch. 所屬課室。") UUID unitId) {
}
