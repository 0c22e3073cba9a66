package tw.servicequality.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import tw.servicequality.changefeed.ChangeResponse;
import tw.servicequality.platform.Ids;
import tw.servicequality.webhook.rules.DeliveryFault;
import tw.servicequality.webhook.rules.DeliveryState;
import tw.servicequality.webhook.rules.RetryTable;

/** A message to a receiver. What it says is read off the list of changes at each try, so that nothing is told that may no longer be told. */
@Entity
class WebhookDelivery {

    /** The type of the message that only tries the way. */
    static final String PING = "webhook.ping";

    private static final String CHANGED = ".changed";

    @Id
    UUID id;
    UUID webhookId;
    /** Null for a ping. */
    String changeCursor;
    String type;
    /** The thing that changed; null where several did, and for a ping. */
    String subjectId;
    @Enumerated(EnumType.STRING)
    DeliveryState state;
    int tries;
    Instant createdAt;
    /** Null once it was delivered or given up. */
    Instant nextTryAt;
    Instant lastTryAt;
    Instant deliveredAt;
    /** What the receiver answered last; null when it never did. */
    Integer lastStatus;
    @Enumerated(EnumType.STRING)
    DeliveryFault lastFault;

    protected WebhookDelivery() {
    }

    private WebhookDelivery(UUID webhookId, String type, Instant now) {
        this.id = Ids.next();
        this.webhookId = webhookId;
        this.type = type;
        this.state = DeliveryState.WAITING;
        this.createdAt = now;
        this.nextTryAt = now;
    }

    static WebhookDelivery of(UUID webhookId, ChangeResponse change, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery(webhookId, change.kind() + CHANGED, now);
        delivery.changeCursor = change.cursor();
        delivery.subjectId = change.id();
        return delivery;
    }

    static WebhookDelivery ping(UUID webhookId, Instant now) {
        return new WebhookDelivery(webhookId, PING, now);
    }

    /** The header {@code webhook-id}: the same at every try, and when somebody sends it again. */
    String messageId() {
        return "msg_" + id;
    }

    void delivered(int status, Instant now) {
        tries++;
        state = DeliveryState.DELIVERED;
        nextTryAt = null;
        lastTryAt = now;
        deliveredAt = now;
        lastStatus = status;
        lastFault = null;
    }

    /** @param status null when nothing was answered */
    void failed(Integer status, DeliveryFault fault, Instant now) {
        tries++;
        lastTryAt = now;
        lastStatus = status;
        lastFault = fault;
        nextTryAt = fault == DeliveryFault.GONE ? null : RetryTable.next(tries, now).orElse(null);
        state = nextTryAt == null ? DeliveryState.DEAD : DeliveryState.WAITING;
    }

    void again(Instant now) {
        state = DeliveryState.WAITING;
        tries = 0;
        nextTryAt = now;
    }
}
