package tw.servicequality.identity.administration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.identity.account.AccountResponse;
import tw.servicequality.platform.http.Versioned;

/**
 * An account with the password that was made for it.
 *
 * @param oneTimePassword told here only and kept nowhere; must be changed at the first sign-in
 */
@Schema(name = "AccountWithPassword")
public record NewPasswordResponse(
        @Schema(required = true) AccountResponse account,
        @Schema(required = true, description = "Told once, here, and kept nowhere; must be changed at the first sign-in. 一次性密碼，只在此顯示一次，首次登入須變更。",
                examples = "k7mfp-3xw9t-hd2ca-qz8vu") String oneTimePassword) implements Versioned {

    @Override
    public int version() {
        return account.version();
    }

    @Override
    public String toString() {
        return "NewPasswordResponse[" + account.name() + "]"; // the password must not reach a log
    }
}
