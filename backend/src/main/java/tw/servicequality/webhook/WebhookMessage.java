package tw.servicequality.webhook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.changefeed.ChangeResponse;

/**
 * The body of a message, as Standard Webhooks has it.
 *
 * @param type for example {@code complaint.changed}
 * @param timestamp when it happened; the same at every try
 * @param data the change as {@code GET /changes} tells it; for a ping the subscription
 */
@JsonPropertyOrder({"type", "timestamp", "data"})
record WebhookMessage(String type, Instant timestamp, Object data) {

    static WebhookMessage of(WebhookDelivery delivery, ChangeResponse change) {
        return new WebhookMessage(delivery.type, change.at(), change);
    }

    static WebhookMessage ping(WebhookDelivery delivery) {
        return new WebhookMessage(delivery.type, delivery.createdAt, Map.<String, UUID>of("webhookId", delivery.webhookId));
    }
}
