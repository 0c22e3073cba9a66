package tw.servicequality.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;

/**
 * A subscription with the secret that was made for it.
 *
 * @param secret told here only
 */
@Schema(name = "WebhookWithSecret")
public record WebhookSecretResponse(
        @Schema(required = true) WebhookResponse webhook,
        @Schema(required = true, description = "Told once, here; signs every message from now on. 簽章密鑰，只在此顯示一次。",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAAAAAAAAAA=") String secret) implements Versioned {

    @Override
    public int version() {
        return webhook.version();
    }

    @Override
    public String toString() {
        return "WebhookSecretResponse[" + webhook.name() + "]"; // the secret must not reach a log
    }
}
