package tw.servicequality.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of one's own password. */
@Schema(name = "PasswordRequest")
public record PasswordRequest(
        @Schema(description = "The present password. 目前的密碼。", format = "password")
        @NotNull @Size(min = 1, max = 200) String currentPassword,
        @Schema(description = "The new one: at least 12 characters (a setting), without the account name, none of the last 3. "
                + "新密碼：至少 12 個字元（可設定），不含帳號，不得與前 3 次相同。", format = "password")
        @NotNull @Size(min = 1, max = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordRequest[]"; // passwords must not reach a log
    }
}
