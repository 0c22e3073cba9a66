package tw.servicequality.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.http.Versioned;
import tw.servicequality.webhook.rules.DisabledBecause;

/**
 * A subscription, without its secret.
 *
 * @param kinds empty for all
 * @param disabledBecause absent unless the program itself made it inactive
 * @param failingSince absent when all is well
 * @param oldSecretUntil absent unless two secrets sign
 */
@Schema(name = "Webhook")
public record WebhookResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String url,
        @Schema(required = true, description = "Empty for all kinds. 空白為全部。") List<String> kinds,
        @Schema(required = true) boolean active,
        @Schema(description = "Why the program itself made it inactive. 系統自動停用的原因。") DisabledBecause disabledBecause,
        Instant disabledAt,
        @Schema(description = "First failure since the last success. 最近一次成功之後首次失敗的時間。") Instant failingSince,
        @Schema(description = "Until then the secret before signs too. 舊密鑰並用至此時。") Instant oldSecretUntil,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) int version) implements Versioned {

    static WebhookResponse of(Webhook webhook, Instant failingSince, Instant now) {
        boolean isOldInUse = webhook.oldUntil != null && now.isBefore(webhook.oldUntil);
        return new WebhookResponse(webhook.id, webhook.name, webhook.url, webhook.kindList(), webhook.active, webhook.disabledBecause, webhook.disabledAt,
                failingSince, isOldInUse ? webhook.oldUntil : null, webhook.createdAt, webhook.version);
    }
}
