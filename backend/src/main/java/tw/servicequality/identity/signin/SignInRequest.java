package tw.servicequality.identity.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Name and password of an account.
 *
 * @param name compared without regard to case
 */
@Schema(name = "SignInRequest")
public record SignInRequest(
        @Schema(description = "Account name, case does not matter. 帳號，不分大小寫。", examples = "officer")
        @NotBlank @Size(max = 60) String name,
        @Schema(description = "Password. 密碼。", format = "password") @NotNull @Size(min = 1, max = 200) String password) {

    @Override
    public String toString() {
        return "SignInRequest[" + name + "]"; // a password must not reach a log
    }
}
