package tw.servicequality.identity.administration;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Role;

/**
 * A new account.
 *
 * @param name what is typed at sign-in; kept in small letters, never changed later
 */
@Schema(name = "AccountRequest")
public record AccountRequest(
        @Schema(description = "What is typed at sign-in; kept in small letters, cannot be changed later. 登入帳號，以小寫儲存，之後不能變更。",
                examples = "officer")
        @NotNull @Size(min = 2, max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._@-]*") String name,
        @Schema(description = "A person's name or the name of a post. 姓名或職稱。", examples = "王小明")
        @NotBlank @Size(max = 100) String displayName,
        @Schema(examples = "officer@example.gov.tw") @Email @Size(max = 200) String email,
        @Schema(description = "At least one. 至少一個角色。") @NotEmpty @Size(max = MOST_ROLES) List<@NotNull Role> roles,
        @Schema(description = "The unit whose objects a chief or an officer may touch. 所屬課室。") UUID unitId) {

    /** More than there are roles. */
    static final int MOST_ROLES = 20;
}
