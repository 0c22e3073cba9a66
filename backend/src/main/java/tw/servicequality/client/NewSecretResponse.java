package tw.servicequality.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret, told this one time. */
@Schema(name = "NewSecret")
public record NewSecretResponse(
        @Schema(required = true) ApiClientResponse client,
        @Schema(required = true, description = "Told in this answer only; sent as `Authorization: Bearer …`. 密鑰，只出現在這個回覆。") String secret) {
}
