package tw.servicequality.client;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.actor.Scope;
import tw.servicequality.platform.http.Versioned;

/**
 * A program that may come in.
 *
 * @param lastUsedAt its last request, exact to a minute; absent when it never came
 * @param secrets those that are good, the oldest first
 * @param allowedActions of update, rotate, revoke those that would be accepted now
 */
@Schema(name = "ApiClient")
public record ApiClientResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "市府研考系統") String name,
        String description,
        @Schema(required = true) Set<Scope> scopes,
        @Schema(required = true, examples = "600") int requestsPerMinute,
        String oidcClientId,
        @Schema(required = true) ApiClientState state,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Exact to a minute. 最近使用時間，精確到分鐘。") Instant lastUsedAt,
        Instant revokedAt,
        @Schema(required = true) List<Secret> secrets,
        @Schema(required = true) int version,
        @Schema(required = true, description = "Of update, rotate, revoke those accepted now. 目前可進行的作業。", examples = "[\"update\",\"rotate\",\"revoke\"]")
        List<String> allowedActions) implements Versioned {

    /** A secret, by its end. */
    @Schema(name = "ApiClientSecret")
    public record Secret(
            @Schema(required = true, description = "Its last characters. 末四碼。", examples = "k3Xq") String hint,
            @Schema(required = true) Instant createdAt,
            @Schema(required = true) Instant expiresAt) {
    }

    static ApiClientResponse of(ApiClient client, List<ApiClientSecret> secrets) {
        boolean revoked = client.revokedAt != null;
        ApiClientState state = revoked ? ApiClientState.REVOKED
                : secrets.isEmpty() && client.oidcClientId == null ? ApiClientState.EXPIRED : ApiClientState.ACTIVE;
        return new ApiClientResponse(client.id, client.name, client.description, ApiClient.scopes(client.scopes), client.requestsPerMinute, client.oidcClientId,
                state, client.createdAt, client.lastUsedAt, client.revokedAt,
                secrets.stream().map(it -> new Secret(it.hint, it.createdAt, it.expiresAt)).toList(), client.version,
                revoked ? List.of() : List.of("update", "rotate", "revoke"));
    }
}
