package tw.servicequality.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.DeliveryState;

/**
 * A message to a receiver, without what it says.
 *
 * @param messageId the header {@code webhook-id}
 * @param subjectId the thing that changed; absent where several did, and for a ping
 * @param tries how often it was tried since it was made or sent again
 * @param nextTryAt absent once it was delivered or given up
 * @param lastStatus absent when nothing was answered at the last try
 */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The header `webhook-id`, the same at every try. 訊息識別碼。") String messageId,
        @Schema(required = true, examples = "complaint.changed") String type,
        @Schema(description = "Which thing changed. 異動對象。") String subjectId,
        @Schema(required = true) DeliveryState state,
        @Schema(required = true) int tries,
        @Schema(required = true) Instant createdAt,
        Instant nextTryAt,
        Instant lastTryAt,
        Instant deliveredAt,
        @Schema(description = "HTTP status of the last answer. 最近一次回應狀態。") Integer lastStatus,
        DeliveryFault lastFault) {

    static WebhookDeliveryResponse of(WebhookDelivery it) {
        return new WebhookDeliveryResponse(it.id, it.messageId(), it.type, it.subjectId, it.state, it.tries, it.createdAt, it.nextTryAt, it.lastTryAt,
                it.deliveredAt, it.lastStatus, it.lastFault);
    }
}
