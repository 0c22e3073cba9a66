package tw.servicequality.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How far a subscription was told. Only who has its lease changes it, besides who makes, changes or deletes the subscription. */
@Entity
class WebhookProgress {

    @Id
    UUID webhookId;
    /** The place in the list of changes before which every change has its message. */
    String toldUntil;
    /** Until then one node works for it and others leave it alone. */
    Instant leaseUntil;
    /** The first failure since the last success; null when all is well. */
    Instant failingSince;

    protected WebhookProgress() {
    }

    WebhookProgress(UUID webhookId, String toldUntil, Instant now) {
        this.webhookId = webhookId;
        this.toldUntil = toldUntil;
        this.leaseUntil = now;
    }
}
