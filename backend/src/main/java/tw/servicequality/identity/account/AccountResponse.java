package tw.servicequality.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.http.Versioned;

/**
 * An account.
 *
 * @param mustChangePassword whether its password was given by somebody else
 * @param lastSignInAt absent when it never signed in
 * @param allowedActions of update, disable, enable, unlock, reset-password those that would be accepted now
 */
@Schema(name = "Account")
public record AccountResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "officer") String name,
        @Schema(required = true, examples = "王小明") String displayName,
        @Schema(examples = "officer@example.gov.tw") String email,
        @Schema(required = true) Set<Role> roles,
        UUID unitId,
        @Schema(required = true) AccountState state,
        @Schema(required = true, description = "The password was given by somebody else and not changed yet. 尚未自行變更密碼。")
        boolean mustChangePassword,
        Instant lastSignInAt,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Of update, disable, enable, unlock, reset-password those accepted now. 目前可進行的作業。",
                examples = "[\"update\",\"disable\",\"reset-password\"]") List<String> allowedActions) implements Versioned {
}
