package tw.servicequality.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of one's own password. */
@Schema(name = "PasswordRequest")
public record PasswordRequest(
        @Schema(description = "The present password. 目前的密碼。", format = "password")
        @NotNull @Size(min = 1, max = 200) String currentPassword,
        @Schema(description = "The new one: long enough and none of the last ones, as `limits` of the session says, and without the account name. "
                + "新密碼：長度及不得沿用之次數依工作階段的 `limits`，且不得含帳號。", format = "password")
        @NotNull @Size(min = 1, max = 128) String newPassword) {

    @Override
    public String toString() {
        return "PasswordRequest[]"; // passwords must not reach a log
    }
}
